package hengji.cli;

import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;

/** The short lines that stand above a result. */
final class Captions {
    private final Console console;

    Captions(Console console) {
        this.console = console;
    }

    /** Whose form, which form, which year. */
    String form(Form form) {
        String office = form.heads()
                .project()
                .value()
                .or(() -> form.heads().organization().value())
                .orElse("");
        String year = form.heads()
                .fiscalYear()
                .value()
                .map(y -> console.choose(y + "年度", "FY " + y))
                .orElse("");
        return String.join(
                "  ",
                java.util.stream.Stream.of(office, form.kind().chinese(), year)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    String pack(Evaluation evaluation) {
        String title = evaluation.pack().title().in(console.language());
        return console.choose("评分口径：", "Rule pack: ") + title + " ("
                + evaluation.pack().id() + " " + evaluation.pack().version() + ")";
    }

    String findings(Evaluation evaluation) {
        return console.choose("错误 ", "errors ") + count(evaluation, Severity.ERROR) + " · "
                + console.choose("警告 ", "warnings ") + count(evaluation, Severity.WARNING) + " · "
                + console.choose("提示 ", "hints ") + count(evaluation, Severity.HINT);
    }

    String score(Evaluation evaluation) {
        return evaluation
                .score()
                .map(this::score)
                .orElse(console.choose("尚无完成值，暂不能评分", "no actuals yet, nothing to score"));
    }

    private String score(ScoreSheet sheet) {
        String self = sheet.selfTotal()
                .map(total -> console.choose("，自评 ", ", self ") + total.toPlainString())
                .orElse("");
        return sheet.total().map(total -> total(total, sheet) + self).orElseGet(() -> open(sheet) + self);
    }

    private String total(BigDecimal total, ScoreSheet sheet) {
        return console.choose("系统测算 ", "computed ")
                + total.toPlainString()
                + sheet.grade().map(grade -> " " + grade).orElse("");
    }

    private String open(ScoreSheet sheet) {
        return console.choose("系统测算小计 ", "computed so far ")
                + sheet.subtotal().toPlainString()
                + console.choose("，需人工核定的权重 ", ", weight left to people ")
                + sheet.openWeight().toPlainString();
    }

    private static long count(Evaluation evaluation, Severity severity) {
        return evaluation.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
