package hengji.app.work;

import hengji.core.explain.Wording;
import java.time.Instant;

/**
 * Something somebody should know (通知).
 *
 * @param id internal
 * @param at when it happened
 * @param text what
 * @param link where to look
 */
public record Notice(long id, Instant at, Wording text, String link) {}
