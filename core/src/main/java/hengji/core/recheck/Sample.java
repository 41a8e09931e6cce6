package hengji.core.recheck;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is re-checked (抽查名单). The draw: a candidate's ticket is the SHA-256 of {@code seed|stratum|code} in UTF-8; of each
 * stratum those with the lowest tickets are drawn, as many as its quota. The same seed and the same frame give the same
 * sample, in whatever order the frame came; one candidate more or less changes nobody else's ticket.
 *
 * @param seed as it was fixed before the draw
 * @param frame all who could be drawn
 * @param quotas how many of each stratum
 * @param drawn the sample, by stratum and code, hand-picked ones marked
 */
public record Sample(String seed, Frame frame, Map<String, Integer> quotas, List<Drawn> drawn) {
    /** A stratum of fewer candidates than this says nothing of its rest. */
    private static final int SMALL = 5;

    public Sample {
        quotas = Map.copyOf(quotas);
        drawn = List.copyOf(drawn);
    }

    public static Sample draw(String seed, Frame frame, Map<String, Integer> quotas, List<HandPick> picks) {
        if (seed.isBlank()) {
            throw new IllegalArgumentException("a draw without a seed cannot be repeated");
        }
        List<Drawn> drawn = new ArrayList<>();
        frame.strata()
                .forEach((stratum, all) -> drawn.addAll(all.stream()
                        .map(candidate -> new Drawn(candidate, ticket(seed, candidate), Optional.empty()))
                        .sorted(Comparator.comparing(Drawn::ticket))
                        .limit(quotas.getOrDefault(stratum, 0))
                        .toList()));
        picks.stream()
                .filter(pick ->
                        drawn.stream().noneMatch(one -> one.candidate().code().equals(pick.code())))
                .map(pick -> picked(seed, frame, pick))
                .toList()
                .forEach(drawn::add);
        return new Sample(seed, frame, quotas, inOrder(drawn));
    }

    /** What decides: the lower, the sooner. */
    static String ticket(String seed, Candidate candidate) {
        return Fingerprint.of(seed + "|" + candidate.stratum() + "|" + candidate.code());
    }

    /** Whether drawing again from a frame gives the same. */
    public boolean isConfirmedBy(Frame other) {
        List<HandPick> picks = drawn.stream()
                .flatMap(one -> one.pickedBecause().stream()
                        .map(reason -> new HandPick(one.candidate().code(), reason)))
                .toList();
        return frame.fingerprint().equals(other.fingerprint())
                && draw(seed, other, quotas, picks).drawn().stream()
                        .map(Drawn::ticket)
                        .toList()
                        .equals(drawn.stream().map(Drawn::ticket).toList());
    }

    /** What may not be read into the sample. */
    public List<Wording> limits() {
        List<Wording> limits = new ArrayList<>();
        limits.add(Wording.of(
                "抽查结果只说明被抽中的 " + drawn.size() + " 个对象，不能推算全部 "
                        + frame.candidates().size() + " 个；未抽中的没有核查得分，不与抽中的排名。",
                "The result speaks of the " + drawn.size() + " that were drawn, not of all "
                        + frame.candidates().size()
                        + "; the others have no review score and are not ranked beside them."));
        limits.add(
                Wording.of(
                        "种子“" + seed + "”须在抽取前确定并公开；事后更换种子等于人工挑选。",
                        "The seed \"" + seed
                                + "\" has to be fixed and made known before the draw; changing it afterwards is picking by hand."));
        long picked = drawn.stream().filter(Drawn::isHandPicked).count();
        if (picked > 0) {
            limits.add(Wording.of(
                    "其中 " + picked + " 个为人工指定，不是随机抽取，统计时单列。",
                    picked + " of them were picked by hand and are counted apart."));
        }
        thin().ifPresent(limits::add);
        return List.copyOf(limits);
    }

    private Optional<Wording> thin() {
        String small = frame.strata().entrySet().stream()
                .filter(stratum -> stratum.getValue().size() < SMALL || quotas.getOrDefault(stratum.getKey(), 0) == 0)
                .map(stratum -> stratum.getKey() + "（" + stratum.getValue().size() + " 个抽 "
                        + quotas.getOrDefault(stratum.getKey(), 0) + " 个）")
                .collect(Collectors.joining("、"));
        return small.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "数量少或未抽取的层：" + small + "，不能代表该层。", "Strata too small or not drawn from: " + small + "."));
    }

    private static Drawn picked(String seed, Frame frame, HandPick pick) {
        Candidate candidate = frame.find(pick.code())
                .orElseThrow(() -> new IllegalArgumentException("hand-picked " + pick.code() + " is not in the frame"));
        return new Drawn(candidate, ticket(seed, candidate), Optional.of(pick.reason()));
    }

    private static List<Drawn> inOrder(List<Drawn> drawn) {
        Map<String, List<Drawn>> strata = drawn.stream()
                .collect(Collectors.groupingBy(one -> one.candidate().stratum(), TreeMap::new, Collectors.toList()));
        return strata.values().stream()
                .flatMap(all -> all.stream()
                        .sorted(Comparator.comparing(one -> one.candidate().code())))
                .toList();
    }
}
