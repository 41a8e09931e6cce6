package hengji.core.monitoring;

import hengji.core.explain.Step;
import hengji.core.explain.Wording;

/**
 * One thing that speaks for a light.
 *
 * @param light what it says
 * @param said in a few words
 * @param step with its numbers
 */
record Signal(Light light, Wording said, Step step) {}
