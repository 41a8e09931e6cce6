package hengji.documents.paper;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
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
import java.util.stream.Collectors;

/** The findings of one rule on paper: what they share once above them, then a line each with row, cell and what is its own. */
final class FindingGroup {
    private static final int COLUMNS = 3;
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

    List<PaperRow> rows() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(PaperCell.of(head()).across(COLUMNS)));
        findings.forEach(finding -> rows.add(row(finding)));
        return rows;
    }

    private List<Span> head() {
        Finding first = findings.getFirst();
        String count = findings.size() > 1 ? "（" + findings.size() + " 项）" : "";
        String title = sign(first.severity()) + "　" + first.card().code() + "　"
                + first.card().title().zh() + count;
        List<Span> head = new ArrayList<>(List.of(new Span(title, tone(first.severity()))));
        messages.shared().ifPresent(shared -> head.add(Span.plain("共同问题：" + shared)));
        mend.ifPresent(text -> head.add(Span.plain("怎么改：" + text)));
        head.add(new Span("依据：" + Sourced.text(first.citation()), Tone.QUIET));
        return head;
    }

    private PaperRow row(Finding finding) {
        List<Span> problem = new ArrayList<>();
        String own = messages.own(finding.message().zh());
        problem.add(Span.plain(
                finding.rows().size() == 1 ? withoutRow(own, finding.rows().getFirst()) : own));
        if (mend.isEmpty()) {
            problem.add(Span.plain("怎么改：" + finding.mend().zh()));
        }
        FindingPlace place = new FindingPlace(form, finding);
        return PaperRow.of(
                PaperCell.of(place.rows()),
                PaperCell.of(place.cells()),
                PaperCell.of(problem).aligned(Align.START));
    }

    /** The row stands in its own column already. */
    private static String withoutRow(String message, int row) {
        String lead = "第 " + row + " 行";
        return message.startsWith(lead) ? message.substring(lead.length()) : message;
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
