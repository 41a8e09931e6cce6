package hengji.policies;

import hengji.core.explain.Citation;
import hengji.core.policy.Force;
import hengji.core.policy.Validity;
import java.util.Optional;

/**
 * A value as one layer sets it for some years, before anybody asks what kind of value it is.
 *
 * @param spot where it is set
 * @param name what people call it, where the layer says
 * @param value the value
 * @param citation what says so
 * @param force whether a later layer may replace it
 * @param validity fiscal years
 */
record Setting(Spot spot, Optional<String> name, Item value, Citation citation, Force force, Validity validity) {}
