package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Evidence is missing, does not come from a survey, or is dated in another year (佐证材料缺失或矛盾). */
final class EvidenceMissing implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            63,
            Wording.of("佐证材料缺失或矛盾", "Evidence missing or contradictory"),
            Wording.of(
                    "完成值有没有佐证材料？满意度有没有调查？材料日期对不对？",
                    "Is there evidence, a survey behind satisfaction, and the right date on it?"),
            Wording.of("没有佐证材料的完成值，抽查复核时不予认可。", "An actual without evidence will not stand up to a review."),
            Wording.of(
                    "写明佐证材料的名称和日期；满意度写明调查方式和样本数。",
                    "Name the evidence and its date; for satisfaction say how and whom one asked."),
            Sources.EVALUATION);

    private static final Pattern DATED = Pattern.compile("(?<!\\d)(20\\d{2})(?:年\\d{1,2}月|[-/.]\\d{1,2}[-/.]\\d{1,2})");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        return Results.hasColumn(form, Indicator::evidence) ? ResultRowRule.super.examine(examination) : List.of();
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (!Results.speaks(row.actual()) || row.evidence() instanceof Field.Unreadable) {
            return Optional.empty();
        }
        Reasons reasons = Reasons.of(examination);
        if (!reasons.saysSomething(row.evidence())) {
            return Optional.of(finding(
                    row, "填了完成值，没有写佐证材料。请写明材料名称和日期。", "an actual without evidence. Name the evidence and its date."));
        }
        String evidence = row.evidence().value().orElse("");
        return unasked(row, evidence, examination)
                .or(() -> otherYear(row, evidence, examination.form().heads().year()));
    }

    private static Optional<Finding> unasked(Indicator row, String evidence, Examination examination) {
        boolean satisfaction = IndicatorClass.of(row) == IndicatorClass.SATISFACTION;
        boolean asked =
                examination.pack().get(Vocabulary.SURVEYS).value().stream().anyMatch(evidence::contains);
        return satisfaction && !asked
                ? Optional.of(finding(
                        row,
                        "满意度的佐证材料“" + evidence + "”看不出做过调查。请写明调查方式、对象和样本数。",
                        "the evidence “" + evidence
                                + "” shows no survey behind the satisfaction. Say how and whom one asked."))
                : Optional.empty();
    }

    /** Evidence of a year's work is dated in it or, for closing papers, in the next one. */
    private static Optional<Finding> otherYear(Indicator row, String evidence, OptionalInt year) {
        return DATED.matcher(evidence)
                .results()
                .map(MatchResult::group)
                .filter(date -> year.isPresent() && isOutside(date, year.getAsInt()))
                .findFirst()
                .map(date -> finding(
                        row,
                        "佐证材料日期“" + date + "”不在 " + year.getAsInt() + " 年度内。请核对材料是否用错年度。",
                        "the evidence is dated “" + date + "”, outside " + year.getAsInt() + ". Check its year."));
    }

    private static boolean isOutside(String date, int fiscalYear) {
        int year = Integer.parseInt(date.substring(0, 4));
        return year < fiscalYear || year > fiscalYear + 1;
    }

    private static Finding finding(Indicator row, String zh, String en) {
        Wording message = Wording.of(Mention.zh(row) + "：" + zh, Mention.en(row) + ": " + en);
        return Finding.of(
                CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.evidence(), row.place()), message);
    }
}
