package hengji.core.recheck;

import hengji.core.exact.Decimals;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All who may be drawn (抽样框), in the order of their codes, whatever order they came in. */
public record Frame(List<Candidate> candidates) {
    public Frame {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
        long codes = candidates.stream().map(Candidate::code).distinct().count();
        if (codes < candidates.size()) {
            throw new IllegalArgumentException("a code stands twice among " + candidates.size() + " candidates");
        }
    }

    public Map<String, List<Candidate>> strata() {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::stratum, TreeMap::new, Collectors.toList()));
    }

    /** How many of each stratum the pack's share draws: rounded up, and never fewer than its least. */
    public Map<String, Integer> quotas(Pack pack) {
        BigDecimal share = pack.get(Limit.SAMPLE_SHARE).value();
        int least = pack.get(Limit.SAMPLE_LEAST).value().intValueExact();
        Map<String, Integer> quotas = new TreeMap<>();
        strata().forEach((stratum, all) ->
                quotas.put(stratum, Math.min(all.size(), Math.max(least, part(all, share)))));
        return quotas;
    }

    Optional<Candidate> find(String code) {
        return candidates.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
    }

    /** One text for the whole frame: whoever has the same list gets the same. */
    public String fingerprint() {
        return Fingerprint.of(candidates.stream()
                .map(candidate -> candidate.code() + "|" + candidate.stratum())
                .collect(Collectors.joining("\n")));
    }

    private static int part(List<Candidate> all, BigDecimal share) {
        return BigDecimal.valueOf(all.size())
                .multiply(share)
                .divide(Decimals.HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
