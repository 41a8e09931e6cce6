package hengji.core.policy;

/** Whether a later layer of a pack may replace a value. */
public enum Force {
    /** 刚性: later layers must keep it. */
    BINDING,
    /** 默认: a later layer may replace it. */
    DEFAULT
}
