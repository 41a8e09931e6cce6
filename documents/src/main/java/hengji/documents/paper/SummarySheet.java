package hengji.documents.paper;

import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.SummaryWorkbook.Entry;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Tone;
import hengji.documents.paper.sheet.Cells;
import hengji.documents.paper.sheet.Look;
import hengji.documents.paper.sheet.PageLook;
import hengji.documents.paper.sheet.RowHeight;
import hengji.documents.paper.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row a form: what it is, its scores by class, self and computed, its findings by severity, how reading went. */
final class SummarySheet {
    private static final int HEAD = 3;

    private final List<Entry> entries;
    private final List<String> classes;
    private final List<String> heads = new ArrayList<>();
    private final List<Double> widths;
    private final Sheet sheet = new Sheet("汇总");
    private int row = HEAD;
    private int column;
    private RowHeight height = new RowHeight();

    SummarySheet(List<Entry> entries) {
        this.entries = entries;
        Set<String> names = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Evaluated(var _, Evaluation evaluation)
                    && evaluation.score().isPresent()) {
                ClassScores.of(evaluation).forEach(sum -> names.add(brief(sum.name())));
            }
        }
        classes = List.copyOf(names);
        heads.addAll(List.of("序号", "文件", "部门（单位）", "表种", "年度", "状态", "指标数", "权重合计"));
        for (String name : classes) {
            heads.addAll(List.of(name + "\n自评", name + "\n测算"));
        }
        heads.addAll(List.of(
                "执行率\n得分", "自评\n总分", "自评\n等级", "测算\n总分", "测算\n等级", "待核定\n权重", "错误", "警告", "提示", "读取\n说明", "备注"));
        widths = widths();
    }

    /** 产出指标 and 产出类指标 share a column: 产出. */
    private static String brief(String level1) {
        return level1.replaceAll("类?指标$", "");
    }

    Sheet sheet() {
        sheet.text(1, 1, "绩效评价汇总表", Look.TITLE);
        sheet.merge(1, 1, 1, heads.size(), Look.TITLE).height(1, 34);
        Look note = Look.LINE.tone(Tone.QUIET).sized(9);
        sheet.text(2, 1, "共 " + entries.size() + " 行。测算分是供核对的建议，与自评分分列，不作排名。", note);
        sheet.merge(2, 1, 2, heads.size(), note).height(2, 18);
        for (int i = 0; i < heads.size(); i++) {
            sheet.text(HEAD, i + 1, heads.get(i), Look.HEAD);
        }
        sheet.height(HEAD, 34);
        entries.forEach(this::add);
        String filter = Cells.range(HEAD, 1, Math.max(row, HEAD), heads.size());
        Footer footer = new Footer("衡绩 " + ProductVersion.TEXT, "");
        return sheet.widths(widths).page(PageLook.list(HEAD, 3, filter, footer));
    }

    /** Narrow enough that a page of A4 prints the list in type of eight points. */
    private List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(4.5, 18.0, 15.0, 12.0, 6.0, 7.5, 5.0, 5.0));
        classes.forEach(_ -> widths.addAll(List.of(6.2, 6.2)));
        widths.addAll(List.of(6.5, 7.0, 5.0, 7.0, 5.0, 6.5, 4.5, 4.5, 4.5, 5.0, 18.0));
        return widths;
    }

    private void add(Entry entry) {
        row++;
        column = 0;
        height = new RowHeight();
        number(BigDecimal.valueOf(row - HEAD), "General");
        prose(entry.file());
        switch (entry) {
            case Entry.Evaluated(var _, Evaluation evaluation) -> evaluated(evaluation);
            case Entry.Unreadable(var _, var refusal) -> {
                prose("");
                text("");
                text("");
                put("无法读取", Look.CELL.tone(Tone.ALERT));
                while (column < heads.size() - 1) {
                    text("");
                }
                prose(refusal.message().zh());
            }
        }
        sheet.height(row, height.points());
    }

    private void evaluated(Evaluation evaluation) {
        var form = evaluation.form();
        prose(FormFacts.subject(form));
        text(form.kind().chinese());
        text(FormFacts.year(form));
        text(evaluation.score().isPresent() ? "已测算" : "未评分");
        number(BigDecimal.valueOf(form.indicators().size()), "General");
        number(FormFacts.weights(form), "General");
        classScores(evaluation);
        scores(evaluation.score());
        for (Severity severity : Severity.values()) {
            count(evaluation, severity);
        }
        number(BigDecimal.valueOf(form.notes().size()), "General");
        prose(evaluation.score().isPresent() ? "" : "没有完成值或本表不计分，只作审核");
    }

    private void classScores(Evaluation evaluation) {
        List<ClassScores.Sum> sums = evaluation.score().isPresent() ? ClassScores.of(evaluation) : List.of();
        for (String name : classes) {
            Optional<ClassScores.Sum> sum = sums.stream()
                    .filter(known -> brief(known.name()).equals(name))
                    .findFirst();
            score(sum.flatMap(ClassScores.Sum::self));
            score(sum.flatMap(ClassScores.Sum::computed));
        }
    }

    private void scores(Optional<ScoreSheet> sheetScore) {
        score(sheetScore.flatMap(score -> score.execution().score()));
        score(sheetScore.flatMap(ScoreSheet::selfTotal));
        text(sheetScore.flatMap(ScoreSheet::selfGrade).orElse(""));
        score(sheetScore.flatMap(ScoreSheet::total));
        text(sheetScore.flatMap(ScoreSheet::grade).orElse(""));
        sheetScore.ifPresentOrElse(score -> number(score.openWeight(), "General"), () -> text(""));
    }

    private void count(Evaluation evaluation, Severity severity) {
        long found = evaluation.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        Look look = severity == Severity.ERROR && found > 0 ? Look.CELL.tone(Tone.ALERT) : Look.CELL;
        sheet.number(row, ++column, BigDecimal.valueOf(found), look.pattern("General"));
    }

    private void score(Optional<BigDecimal> score) {
        score.ifPresentOrElse(value -> number(value, "0.00"), () -> text(""));
    }

    private void number(BigDecimal value, String pattern) {
        sheet.number(row, ++column, value, Look.CELL.pattern(pattern));
    }

    private void text(String text) {
        put(text, Look.CELL);
    }

    private void prose(String text) {
        put(text, Look.PROSE);
    }

    private void put(String text, Look look) {
        sheet.text(row, ++column, text, look);
        height.with(text, widths.get(column - 1));
    }
}
