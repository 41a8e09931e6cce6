package hengji.core.monitoring;

/**
 * A cause with its explanation (偏差原因及说明).
 *
 * @param cause which column
 * @param words 原因说明; may be empty
 */
public record Deviation(Cause cause, String words) {}
