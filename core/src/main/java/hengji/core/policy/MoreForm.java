package hengji.core.policy;

/** How a "≥" or "＝" indicator that was missed is scored (正向指标未完成时的计分方式); t target, a actual, w weight. */
public enum MoreForm {
    /** a/t·w. */
    RATIO,
    /** nothing. */
    NOTHING
}
