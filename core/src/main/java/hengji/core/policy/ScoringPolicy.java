package hengji.core.policy;

import hengji.core.form.Judgement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How scores are made (评分办法). Percentages are numbers such as 80, never 0.8.
 *
 * @param moreForm how a missed "≥" or "＝" is scored; also what says that a target met earns full marks
 * @param lessForm how an exceeded "≤" is scored
 * @param bands the shares qualitative judgements may earn, best first
 * @param modes scoring mode by second-level name; what is not named is {@link ScoringMode#PROPORTIONAL} or, for a
 *     qualitative row, {@link ScoringMode#JUDGED}
 * @param passLine attainment in percent below which {@link ScoringMode#PASS_LINE} gives nothing
 * @param satisfactionSteps highest first
 * @param monthlyLateCut share of the weight, in percent, lost for each month late; 100 means in time or nothing
 * @param overAchievement what follows an over-achievement
 * @param executionBase which budget the execution rate is measured against
 * @param executionCaps ceilings of the total by execution rate, lowest rate first; may be empty
 * @param grades highest first
 */
public record ScoringPolicy(
        Cited<MoreForm> moreForm,
        Cited<LessForm> lessForm,
        Cited<List<Band>> bands,
        Cited<Map<String, ScoringMode>> modes,
        Cited<BigDecimal> passLine,
        Cited<List<SatisfactionStep>> satisfactionSteps,
        Cited<BigDecimal> monthlyLateCut,
        Cited<OverAchievement> overAchievement,
        Cited<ExecutionBase> executionBase,
        Cited<List<ExecutionCap>> executionCaps,
        Cited<List<Grade>> grades) {
    /** The band of a judgement; a pack always has all three. */
    public Band band(Judgement judgement) {
        return bands.value().stream()
                .filter(band -> band.judgement() == judgement)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the pack has no band for " + judgement));
    }
}
