package hengji.app.rectification;

import java.time.Instant;

/**
 * A file that proves what was done (整改证明材料).
 *
 * @param id internal
 * @param item whose
 * @param name as uploaded, without folders
 * @param sha256 of its content
 * @param size in bytes
 * @param media what it is by its first bytes
 * @param by who added it
 * @param at when
 */
public record Proof(long id, long item, String name, String sha256, long size, String media, String by, Instant at) {}
