package hengji.app.exchange;

/**
 * A cell that would change.
 *
 * @param item which
 * @param before what the office has; empty for nothing
 * @param after what the file says
 */
public record Difference(Item item, String before, String after) {}
