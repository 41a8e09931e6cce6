package hengji.core.policy;

import hengji.core.explain.Citation;

/**
 * A value of a rule pack with what says so.
 *
 * @param value the value
 * @param citation what says so
 * @param force whether a later layer may replace it
 * @param layer id of the pack that set it
 * @param <T> kind of value
 */
public record Cited<T>(T value, Citation citation, Force force, String layer) {}
