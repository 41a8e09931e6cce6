package hengji.core.policy;

/** How a "≤" indicator that was exceeded is scored (反向指标扣分方式); t target, a actual, w weight. */
public enum LessForm {
    /** t&lt;a&lt;2t → (1−(a−t)/t)·w; from 2t nothing. */
    A,
    /** t/a·w. */
    B,
    /** nothing. */
    C
}
