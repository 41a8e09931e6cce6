package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A deadline that any day of the year keeps (时效指标笼统). */
final class VagueDeadline implements RowRule {
    static final RuleCard CARD = new RuleCard(
            41,
            Wording.of("时效指标笼统", "Vague time indicator"),
            Wording.of("时效指标是不是只写“及时”或“12 月底前”？", "Does a time indicator say no more than “in time” or “by December”?"),
            Wording.of(
                    "全年都算按时，时效就起不到约束作用，也看不出进度。",
                    "When any day of the year is in time, the row binds nobody and shows no progress."),
            Wording.of(
                    "按重要工作分别写明节点，如“8 月底前完成设备采购”，或写明办结时限。",
                    "Give each important work its own date, or a number of days within which it is done."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        return IndicatorClass.of(row) == IndicatorClass.TIMELINESS && isVague(row, examination)
                ? Optional.of(finding(row))
                : Optional.empty();
    }

    private static boolean isVague(Indicator row, Examination examination) {
        return Quantity.of(row).filter(VagueDeadline::isWholeYear).isPresent()
                || Wordy.text(row).filter(text -> says(text, examination)).isPresent();
    }

    private static boolean isWholeYear(Quantity time) {
        Optional<BigDecimal> year = Optional.ofNullable(YEAR.get(time.unit().base()));
        return !time.wantsMore()
                && year.filter(whole -> time.number().compareTo(whole) >= 0).isPresent();
    }

    private static boolean says(String text, Examination examination) {
        return examination.pack().get(Vocabulary.VAGUE_DEADLINES).value().stream()
                .anyMatch(text::matches);
    }

    private static Finding finding(Indicator row) {
        String printed = Quantity.of(row)
                .map(Quantity::printed)
                .or(() -> Wordy.text(row))
                .orElse("");
        Wording message = Wording.of(
                Mention.zh(row) + "：时效只写“" + printed + "”，年内哪天做完都算按时。请按重要工作分别写明完成的月份或时限。",
                Mention.en(row) + ": the time indicator says only “" + printed
                        + "”, so any day of the year is in time. Give each important work its own month or time limit.");
        return Finding.of(
                CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.target(), row.place()), message);
    }

    /** How long a year is, by unit of time. */
    private static final Map<String, BigDecimal> YEAR =
            Map.of("月", BigDecimal.valueOf(12), "年", BigDecimal.ONE, "天", BigDecimal.valueOf(365));
}
