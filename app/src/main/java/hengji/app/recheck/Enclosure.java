package hengji.app.recheck;

/**
 * A file an office encloses with its objection.
 *
 * @param id internal
 * @param name as uploaded
 * @param sha256 of its content
 * @param media what it is
 */
public record Enclosure(long id, String name, String sha256, String media) {}
