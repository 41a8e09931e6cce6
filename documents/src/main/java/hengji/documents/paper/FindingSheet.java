package hengji.documents.paper;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.documents.paper.SummaryWorkbook.Entry;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Tone;
import hengji.documents.paper.sheet.Cells;
import hengji.documents.paper.sheet.Look;
import hengji.documents.paper.sheet.PageLook;
import hengji.documents.paper.sheet.RowHeight;
import hengji.documents.paper.sheet.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All findings of many forms, gravest first within each form, ready to be filtered. */
final class FindingSheet {
    private static final int HEAD = 2;
    private static final List<String> HEADS =
            List.of("文件", "部门（单位）", "级别", "代码", "规则", "行", "指标", "单元格", "问题", "怎么改", "依据");
    private static final List<Double> WIDTHS = List.of(14.0, 14.0, 6.0, 8.0, 13.0, 7.0, 20.0, 14.0, 41.0, 27.0, 15.0);

    private final List<Entry> entries;
    private final Sheet sheet = new Sheet("问题清单");
    private int row = HEAD;

    FindingSheet(List<Entry> entries) {
        this.entries = entries;
    }

    Sheet sheet() {
        sheet.text(1, 1, "问题清单", Look.TITLE);
        sheet.merge(1, 1, 1, HEADS.size(), Look.TITLE).height(1, 34);
        for (int i = 0; i < HEADS.size(); i++) {
            sheet.text(HEAD, i + 1, HEADS.get(i), Look.HEAD);
        }
        sheet.height(HEAD, 22);
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Evaluated(String file, Evaluation evaluation) -> addAll(file, evaluation);
                case Entry.Unreadable(String file, var refusal) ->
                    line(
                            List.of(
                                    file,
                                    "",
                                    "无法读取",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    refusal.message().zh(),
                                    "",
                                    ""),
                            Tone.ALERT);
            }
        }
        Footer footer = new Footer("衡绩 " + ProductVersion.TEXT, "");
        String filter = Cells.range(HEAD, 1, Math.max(row, HEAD), HEADS.size());
        return sheet.widths(WIDTHS).page(PageLook.list(HEAD, 0, filter, footer));
    }

    private void addAll(String file, Evaluation evaluation) {
        evaluation.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> line(fields(file, evaluation.form(), finding), tone(finding.severity())));
    }

    private static List<String> fields(String file, Form form, Finding finding) {
        String rows = finding.rows().stream().map(Object::toString).collect(Collectors.joining("、"));
        return List.of(
                file,
                FormFacts.subject(form),
                finding.severity().chinese(),
                finding.card().code(),
                finding.card().title().zh(),
                rows.isEmpty() ? "全表" : rows,
                names(form, finding),
                finding.place().chinese(),
                finding.message().zh(),
                finding.mend().zh(),
                Sourced.brief(finding.citation()));
    }

    private static String names(Form form, Finding finding) {
        return form.indicators().stream()
                .filter(indicator -> finding.rows().contains(indicator.row()))
                .map(Indicator::label)
                .collect(Collectors.joining("；"));
    }

    private void line(List<String> fields, Tone tone) {
        row++;
        RowHeight height = new RowHeight();
        for (int i = 0; i < fields.size(); i++) {
            boolean narrow = i == 2 || i == 3 || i == 5;
            Look look = i == 2 ? Look.CELL.tone(tone) : narrow ? Look.CELL : Look.PROSE;
            sheet.text(row, i + 1, fields.get(i), look);
            height.with(fields.get(i), WIDTHS.get(i));
        }
        sheet.height(row, height.points());
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ALERT;
            case WARNING -> Tone.CAUTION;
            case HINT -> Tone.PLAIN;
        };
    }
}
