package hengji.cli;

import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Language;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Status;
import java.math.BigDecimal;
import java.util.Optional;

/** A form's score row by row, computed beside self. */
final class ScoreText {
    private final Console console;
    private final Captions captions;

    ScoreText(Console console) {
        this.console = console;
        captions = new Captions(console);
    }

    void print(Evaluation evaluation) {
        console.print(captions.form(evaluation.form()));
        console.print(captions.pack(evaluation));
        evaluation.score().ifPresent(sheet -> table(evaluation.form(), sheet));
        console.print(captions.score(evaluation));
        console.print("");
    }

    private void table(Form form, ScoreSheet sheet) {
        Columns columns = new Columns("rllrrrrrl");
        columns.row(
                console.choose("行", "row"),
                console.choose("指标", "indicator"),
                console.choose("性质", "sign"),
                console.choose("指标值", "target"),
                console.choose("完成值", "actual"),
                console.choose("权重", "weight"),
                console.choose("测算", "computed"),
                console.choose("自评", "self"),
                console.choose("状态", "status"));
        for (int i = 0; i < sheet.indicators().size(); i++) {
            Indicator row = form.indicators().get(i);
            columns.row(cells(row, sheet.indicators().get(i)));
        }
        ScoreLine execution = sheet.execution();
        columns.row(
                "",
                console.choose("预算执行率", "execution"),
                "",
                "",
                "",
                number(execution.weight()),
                number(execution.score()),
                number(execution.selfScore()),
                status(execution.status()));
        columns.lines().forEach(console::print);
    }

    private String[] cells(Indicator row, ScoreLine line) {
        return new String[] {
            String.valueOf(row.row()),
            shortened(row.label()),
            row.sign().value().map(Sign::chinese).orElse(""),
            row.target().value().map(Figure::text).orElse(""),
            row.actual().value().map(Figure::text).orElse(""),
            number(line.weight()),
            number(line.score()),
            number(line.selfScore()),
            status(line.status())
        };
    }

    private static String shortened(String name) {
        return name.length() <= 20 ? name : name.substring(0, 19) + "…";
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }

    private String status(Status status) {
        return console.language() == Language.CHINESE ? status.chinese() : status.name();
    }
}
