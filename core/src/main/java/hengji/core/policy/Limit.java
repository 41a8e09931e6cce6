package hengji.core.policy;

/** The single numbers an audit rule needs. Each is data of the pack under {@link #key}. */
public enum Limit {
    /** Sum of all indicator weights of a target form (指标权重合计). */
    INDICATOR_WEIGHTS("indicator-weights"),
    /** Weight of budget execution at self-evaluation (预算执行率分值). */
    EXECUTION_WEIGHT("execution-weight"),
    /** How far, in points, a first-level sum may lie from the split (一级指标权重允许偏差). */
    SPLIT_TOLERANCE("split-tolerance"),
    /** Weight of a single row above which it is concentrated (单项权重上限). */
    WEIGHT_CONCENTRATION("weight-concentration"),
    /** Share in percent of equal weights from which all count as alike (权重雷同占比). */
    ALIKE_SHARE("alike-share"),
    /** Fewest indicators (指标数量下限). */
    FEWEST_INDICATORS("fewest-indicators"),
    /** Most indicators (指标数量上限). */
    MOST_INDICATORS("most-indicators"),
    /** Satisfaction target in percent from which it is extreme (满意度过高). */
    SATISFACTION_HIGH("satisfaction-high"),
    /** Satisfaction target in percent below which it is extreme (满意度过低). */
    SATISFACTION_LOW("satisfaction-low"),
    /** Execution rate in percent below which a reason is due (执行率须说明原因). */
    EXECUTION_REASON_BELOW("execution-reason-below"),
    /** Similarity, 0 to 1, from which two names are near duplicates (相似度阈值). */
    NEAR_DUPLICATE("near-duplicate"),
    /** Share in percent by which attainment may exceed execution (完成率与执行率允许偏差). */
    ATTAINMENT_OVER_EXECUTION("attainment-over-execution"),
    /** Share in percent of rows whose actual equals the target from which one asks (完成值与目标值雷同占比). */
    ACTUAL_EQUALS_TARGET("actual-equals-target"),
    /** Years without change after which a target counts as stale (目标值连续未变年数). */
    UNCHANGED_YEARS("unchanged-years"),
    /** Share in percent of qualitative rows, or of their weight, above which one asks (定性指标占比). */
    QUALITATIVE_SHARE("qualitative-share"),
    /** Likeness, 0 to 1, from which two rows speak of one object (同一对象相似度). */
    SAME_OBJECT("same-object"),
    /** Points by which a rate may lie below the one its own rows give (比率允许偏差). */
    RATE_FIT("rate-fit"),
    /** Things enumerated in a name from which they count as several measures (并列事项个数). */
    ENUMERATED_THINGS("enumerated-things"),
    /** How far two sums of money may differ, in the unit of the form (金额允许误差). */
    AMOUNT_TOLERANCE("amount-tolerance"),
    /** Length in characters from which a text counts as somebody's own words (雷同比对最短字数). */
    COPIED_LENGTH("copied-length"),
    /** Share in percent of a text found elsewhere from which it counts as copied (雷同文字占比). */
    COPIED_TEXT("copied-text"),
    /** Share in percent of rows found in one other form from which the rows count as copied (雷同指标占比). */
    COPIED_ROWS("copied-rows"),
    /** Points by which progress of targets and execution may differ in monitoring (监控进度与执行率允许差距). */
    MONITORING_GAP("monitoring-gap"),
    /** Points above the warning line within which execution is watched (执行率临近预警线). */
    MONITORING_NEAR("monitoring-near"),
    /** Points behind the share of the year from which a target is watched (落后时间进度，关注). */
    MONITORING_LAG("monitoring-lag"),
    /** Points behind the share of the year from which a target is red (落后时间进度，预警). */
    MONITORING_FAR("monitoring-far"),
    /** Share in percent of all weight that red rows hold from which the form is red (红灯指标权重占比). */
    MONITORING_RED_SHARE("monitoring-red-share"),
    /** Share in percent of all weight that must be told before the form can be (可判断指标权重占比). */
    MONITORING_TOLD_SHARE("monitoring-told-share"),
    /** Workdays within which a warning is answered (预警反馈期限). */
    WARNING_WORKDAYS("warning-workdays"),
    /** Warnings in a row after which somebody visits (连续预警次数). */
    WARNINGS_BEFORE_VISIT("warnings-before-visit"),
    /** Share in percent of each stratum that is drawn for a re-check (抽查比例). */
    SAMPLE_SHARE("sample-share"),
    /** Fewest that are drawn from each stratum (每层最少抽取数). */
    SAMPLE_LEAST("sample-least"),
    /** Points by which reviewers may differ in the mean share they take for one fault (同类扣分允许差距). */
    DEDUCTION_SPREAD("deduction-spread"),
    /** Workdays within which an office may object to a re-check (复核异议期限). */
    OBJECTION_WORKDAYS("objection-workdays");

    private final String key;

    Limit(String key) {
        this.key = key;
    }

    /** The key in the pack file. */
    public String key() {
        return key;
    }
}
