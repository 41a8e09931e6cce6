package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** HJ042: does the deadline lie in the year of the form? */
final class DeadlineInYear implements Rule {
    private static final RuleCard CARD = new RuleCard(
            42,
            Wording.of("时限在年度内", "Deadline within the year"),
            Wording.of("完成时限是否在本年度之内？", "Does the deadline lie in the year of the form?"),
            Wording.of(
                    "时限落在年度外，本年没有可考核的时点，多半是沿用了旧表。",
                    "A deadline outside the year cannot be judged in it and often comes from an old form."),
            Wording.of(
                    "改为本年度内的日期；跨年任务写明本年应完成的阶段。",
                    "Enter a date of this year; for longer work say what is due this year."),
            Citation.systemDefault("时效指标在预算年度内"));

    private static final Set<String> DATE_UNITS = Set.of("月", "年");
    private static final Pattern BARE = Pattern.compile("[\\d.,]+");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        return form.kind().hasIndicators()
                ? form.indicators().stream()
                        .flatMap(row -> check(row, form).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> check(Indicator row, Form form) {
        return date(row).flatMap(text -> year(row, text, form).or(() -> month(row, text)));
    }

    /** What the target says as a date; a bare number is one only where its unit is a month or a year. */
    private static Optional<String> date(Indicator row) {
        String unit = row.unit().value().orElse("");
        return row.target().value().map(Figure::text).flatMap(text -> {
            boolean bare = BARE.matcher(text).matches();
            if (!bare) {
                return Optional.of(text);
            }
            return DATE_UNITS.contains(unit) ? Optional.of(text + unit) : Optional.empty();
        });
    }

    private static Optional<Finding> year(Indicator row, String text, Form form) {
        OptionalInt year = form.heads().year();
        return Deadline.findYear(text)
                .filter(named -> year.isPresent() && named != year.getAsInt() && !isCarriedOver(form))
                .map(_ -> outside(row, text, year.orElseThrow()));
    }

    /** Carried-over projects keep the old year's target. */
    private static boolean isCarriedOver(Form form) {
        return form.kind().isProject()
                && form.budget()
                        .find(BudgetRole.CARRIED_OVER)
                        .flatMap(line -> line.initial().value())
                        .filter(amount -> amount.signum() > 0)
                        .isPresent();
    }

    private static Finding outside(Indicator row, String text, int year) {
        return finding(
                row,
                "时限“" + text + "”不在 " + year + " 年度内。请改为本年度内的日期。",
                "is due “" + text + "”, outside the year " + year + ". Enter a date of this year.");
    }

    private static Optional<Finding> month(Indicator row, String text) {
        return Deadline.findImpossibleMonth(text)
                .map(month -> finding(
                        row,
                        "时限“" + text + "”中没有“" + month + "月”这个月份。请改正；如指工期，单位请写“个月”。",
                        "is due “" + text + "”, but there is no month " + month
                                + ". Correct it, or write 个月 if a duration is meant."));
    }

    private static Finding finding(Indicator row, String zh, String en) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(row.row()),
                Mention.place(row.target(), row.place()),
                Wording.of(Mention.zh(row) + "：" + zh, Mention.en(row) + " " + en));
    }
}
