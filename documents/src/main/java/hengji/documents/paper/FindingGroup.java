package hengji.documents.paper;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.explain.Basis;
import hengji.core.form.Form;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The findings of one rule on paper: what they share once, then row, cell and what is its own for each. */
final class FindingGroup {
    /** Level and code at the left, what is wrong and where beside it. */
    static final List<Integer> SHARES = List.of(9, 91);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");
    /** As many characters in a row said again are a repetition. */
    private static final int REPEATED = 6;

    private static final Pattern ROW_BEFORE_NAME = Pattern.compile("第 (\\d+) 行(?=“)");
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> finding.card().number());

    private final Form form;
    private final List<Finding> findings;
    private final CommonEnding messages;
    private final Optional<String> mend;

    private FindingGroup(Form form, List<Finding> findings) {
        this.form = form;
        this.findings = findings;
        messages = CommonEnding.of(
                findings.stream().map(finding -> finding.message().zh()).toList());
        List<String> mends =
                findings.stream().map(finding -> finding.mend().zh()).distinct().toList();
        mend = mends.size() == 1 ? Optional.of(mends.getFirst()) : Optional.empty();
    }

    /** The groups, the gravest first, then by rule. */
    static List<FindingGroup> of(Form form, List<Finding> findings) {
        Map<String, List<Finding>> groups = findings.stream()
                .sorted(GRAVEST_FIRST)
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + finding.card().code(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .map(group -> new FindingGroup(form, group))
                .toList();
    }

    PaperRow row() {
        Finding first = findings.getFirst();
        Tone tone = tone(first.severity());
        PaperCell mark = PaperCell.of(List.of(
                new Span(sign(first.severity()), tone), Span.plain(first.card().code())));
        List<Span> text = rule(first);
        for (int i = 0; i < findings.size(); i++) {
            List<Span> item = item(findings.get(i), i + 1 < findings.size() ? "；" : "。");
            text.add(i == 0 ? item.getFirst() : item.getFirst().runningOn());
            item.stream().skip(1).map(Span::runningOn).forEach(text::add);
        }
        return PaperRow.of(mark.aligned(Align.CENTER), PaperCell.of(text));
    }

    private List<Span> rule(Finding first) {
        String count = findings.size() > 1 ? "（" + findings.size() + " 项）" : "";
        List<Span> rule = new ArrayList<>();
        rule.add(new Span(first.card().title().zh() + count + "　", Tone.STRONG));
        messages.shared()
                .map(this::notInMending)
                .filter(shared -> !shared.isEmpty())
                .ifPresent(shared -> rule.add(Span.plain(shared).runningOn()));
        mend.ifPresent(text -> rule.add(Span.plain("怎么改：" + text).runningOn()));
        if (first.citation().basis() != Basis.SYSTEM_DEFAULT) {
            rule.add(new Span("（" + first.citation().chinese() + "）", Tone.QUIET).runningOn());
        }
        return rule;
    }

    /** What is its own, its rows in bold, its cell in grey. */
    private List<Span> item(Finding finding, String end) {
        List<Span> item = rowsInBold(
                withoutStop(withoutAdvice(messages.own(finding.message().zh()))));
        if (mend.isEmpty()) {
            item.add(Span.plain("，怎么改：" + withoutStop(finding.mend().zh())));
        }
        new FindingPlace(form, finding).cells().ifPresent(cells -> item.add(new Span("〔" + cells + "〕", Tone.QUIET)));
        item.add(Span.plain(end));
        return item;
    }

    private static List<Span> rowsInBold(String message) {
        List<Span> spans = new ArrayList<>();
        Matcher row = ROW_BEFORE_NAME.matcher(message);
        int from = 0;
        while (row.find()) {
            spans.add(Span.plain(message.substring(from, row.start())));
            spans.add(new Span(row.group(1) + " ", Tone.STRONG));
            from = row.end();
        }
        spans.add(Span.plain(message.substring(from)));
        spans.removeIf(span -> span.text().isEmpty());
        return spans;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What the messages share, without the sentences that the mending repeats. */
    private String notInMending(String shared) {
        return SENTENCE_END
                .splitAsStream(shared)
                .filter(sentence -> mend.filter(text -> repeats(text, sentence)).isEmpty())
                .collect(Collectors.joining());
    }

    private static boolean repeats(String text, String sentence) {
        return IntStream.rangeClosed(0, sentence.length() - REPEATED)
                .anyMatch(from -> text.contains(sentence.substring(from, from + REPEATED)));
    }

    /** The last sentence of a message asks for what the mending says in full; with a value of its own it stays. */
    private String withoutAdvice(String message) {
        int last = message.lastIndexOf("请");
        boolean begins = last == 0 || (last > 0 && message.charAt(last - 1) == '。');
        boolean general =
                mend.isPresent() && begins && message.substring(last).chars().noneMatch(Character::isDigit);
        return general ? message.substring(0, last) : message;
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "● 错误";
            case WARNING -> "▲ 警告";
            case HINT -> "○ 提示";
        };
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ALERT;
            case WARNING -> Tone.CAUTION;
            case HINT -> Tone.STRONG;
        };
    }
}
