package hengji.policies;

/**
 * A line of a pack's file.
 *
 * @param file its name
 * @param line counts from 1
 */
record Spot(String file, int line) {}
