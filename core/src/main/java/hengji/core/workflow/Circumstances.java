package hengji.core.workflow;

/**
 * Under which an action is taken.
 *
 * @param standing how the form stands
 * @param enclosed what is handed in with the action
 */
public record Circumstances(Standing standing, Enclosures enclosed) {}
