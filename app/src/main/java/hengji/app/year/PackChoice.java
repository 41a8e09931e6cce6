package hengji.app.year;

import hengji.core.explain.Wording;

/**
 * A rule pack to choose (评分口径).
 *
 * @param id e.g. {@code cn-2021}
 * @param title as people call it
 * @param version of its files
 * @param digest SHA-256 over all its layers
 */
public record PackChoice(String id, Wording title, String version, String digest) {}
