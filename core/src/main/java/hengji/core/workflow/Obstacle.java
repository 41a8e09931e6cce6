package hengji.core.workflow;

import hengji.core.explain.Wording;

/**
 * One thing that stands in the way of an action.
 *
 * @param reason what is wrong or missing
 * @param remedy what to do about it
 */
public record Obstacle(Wording reason, Wording remedy) {}
