package hengji.policies;

import hengji.core.policy.Band;
import hengji.core.policy.ExecutionBase;
import hengji.core.policy.ExecutionCap;
import hengji.core.policy.Grade;
import hengji.core.policy.LessForm;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.MoreForm;
import hengji.core.policy.OutlineSection;
import hengji.core.policy.OverAchievement;
import hengji.core.policy.ReasonCode;
import hengji.core.policy.ResultRule;
import hengji.core.policy.SatisfactionStep;
import hengji.core.policy.ScoringMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters that stand alone. */
final class Parameters {
    static final Parameter<Map<String, BigDecimal>> SPLIT = Parameter.due("split", Kinds.SHARES);
    static final Parameter<Map<String, List<String>>> CATALOGUE = Parameter.due("catalogue", Kinds.CATALOGUE);
    static final Parameter<MoreForm> MORE_FORM = Parameter.due("scoring/more-form", ScoringKinds.MORE);
    static final Parameter<LessForm> LESS_FORM = Parameter.due("scoring/less-form", ScoringKinds.LESS);
    static final Parameter<List<Band>> BANDS = Parameter.due("scoring/bands", ScoringKinds.BANDS);
    static final Parameter<Map<String, ScoringMode>> MODES = Parameter.due("scoring/modes", ScoringKinds.MODES);
    static final Parameter<BigDecimal> PASS_LINE = Parameter.due("scoring/pass-line", Kinds.NUMBER);
    static final Parameter<List<SatisfactionStep>> STEPS =
            Parameter.due("scoring/satisfaction-steps", ScoringKinds.STEPS);
    static final Parameter<BigDecimal> LATE_CUT = Parameter.due("scoring/monthly-late-cut", Kinds.NUMBER);
    static final Parameter<OverAchievement> OVER = Parameter.due("scoring/over-achievement", ScoringKinds.OVER);
    static final Parameter<ExecutionBase> BASE = Parameter.due("scoring/execution-base", ScoringKinds.BASE);
    static final Parameter<List<ExecutionCap>> CAPS = Parameter.due("scoring/execution-caps", ScoringKinds.CAPS);
    static final Parameter<List<Grade>> GRADES = Parameter.due("scoring/grades", ScoringKinds.GRADES);
    static final Parameter<String> LOCAL_DOCUMENT = new Parameter<>("local-document", Kinds.TEXT, false);
    static final Parameter<List<OutlineSection>> REPORT_OUTLINE = Parameter.due("report-outline", ScoringKinds.OUTLINE);

    static final Parameter<List<MonitoringPeriod>> PERIODS = Parameter.due("monitoring/periods", YearKinds.PERIODS);
    static final Parameter<List<ReasonCode>> REASON_CODES = Parameter.due("recheck/reason-codes", YearKinds.REASONS);
    static final Parameter<List<ResultRule>> RESULT_RULES = Parameter.due("results/rules", YearKinds.RULES);

    private Parameters() {}

    static Stream<Parameter<?>> scoring() {
        return Stream.of(MORE_FORM, LESS_FORM, BANDS, MODES, PASS_LINE, STEPS, LATE_CUT, OVER, BASE, CAPS, GRADES);
    }

    static Stream<Parameter<?>> year() {
        return Stream.of(PERIODS, REASON_CODES, RESULT_RULES);
    }
}
