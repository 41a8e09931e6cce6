package hengji.core.audit;

import hengji.core.form.Indicator;

/**
 * A red light of the year's monitoring, as far as rules need it; audit itself tells no lights.
 *
 * @param row the indicator as it was monitored
 * @param period up to when, e.g. 1–8月
 */
public record RedLight(Indicator row, String period) {}
