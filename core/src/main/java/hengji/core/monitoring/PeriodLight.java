package hengji.core.monitoring;

import hengji.core.policy.MonitoringPeriod;

/**
 * What is kept of a form's light when the period is over.
 *
 * @param period the period
 * @param light how the whole form stood
 * @param blame on whose side the causes lay
 */
public record PeriodLight(MonitoringPeriod period, Light light, Blame blame) {}
