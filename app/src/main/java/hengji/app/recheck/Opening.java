package hengji.app.recheck;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.core.exact.Decimals;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.core.scoring.ScoreLine;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays down the working papers of a form as it stands: every row with its self score and computed score. */
@Component
class Opening {
    private static final String EXECUTION = "预算执行率";

    private final Assessor assessor;
    private final Rows rows;

    Opening(Assessor assessor, Rows rows) {
        this.assessor = assessor;
        this.rows = rows;
    }

    void lay(long recheck, long form) {
        Assessed assessed = assessor.assess(form);
        Form read = assessed.evaluation().form();
        assessed.evaluation().score().ifPresent(score -> {
            if (score.execution().weight().isPresent()) {
                rows.add(recheck, execution(score.execution(), read));
            }
            score.indicators()
                    .forEach(line ->
                            rows.add(recheck, indicator(line, read.indicators().get(line.row() - 1), assessed)));
        });
    }

    private static Row execution(ScoreLine line, Form form) {
        Optional<BudgetLine> total = form.budget().find(BudgetRole.TOTAL);
        String unit = form.budget().unit().chinese();
        return new Row(
                0,
                0,
                "",
                "",
                "",
                EXECUTION,
                total.flatMap(money -> money.adjusted().value())
                        .map(amount -> "全年预算数 " + Decimals.text(amount) + " " + unit)
                        .orElse(""),
                total.flatMap(money -> money.executed().value())
                        .map(amount -> "全年执行数 " + Decimals.text(amount) + " " + unit)
                        .orElse(""),
                line.weight().orElse(BigDecimal.ZERO),
                line.selfScore().or(line::score),
                line.score(),
                total.flatMap(money -> money.reason().value()).orElse(""),
                "",
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static Row indicator(ScoreLine line, Indicator row, Assessed assessed) {
        String unit = row.unit().value().orElse("");
        String reached = row.actual().findSource().map(Source::raw).orElse("");
        return new Row(
                0,
                line.row(),
                assessed.lineageOf(line.row()).orElse(""),
                row.level1().value().orElse(""),
                row.level2().value().orElse(""),
                row.label(),
                wanted(row, unit),
                reached + (row.actualNumber().isPresent() && !reached.contains(unit) ? " " + unit : ""),
                line.weight().orElse(BigDecimal.ZERO),
                line.selfScore(),
                line.score(),
                row.reason().value().orElse(""),
                row.evidence().value().orElse(""),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static String wanted(Indicator row, String unit) {
        String sign = row.sign().value().map(Sign::chinese).orElse("");
        String target = row.target().findSource().map(Source::raw).orElse("");
        boolean signed = !row.isQualitative() && !target.startsWith(sign);
        return (signed ? sign + " " : row.isQualitative() ? sign + "：" : "")
                + target
                + (row.targetNumber().isPresent() && !target.contains(unit) ? " " + unit : "");
    }
}
