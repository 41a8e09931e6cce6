package hengji.app.work;

import hengji.core.explain.Wording;

/**
 * Somebody was told something; said in the transaction in which it happened.
 *
 * @param account who was told
 * @param text what
 * @param link where it is, inside the office
 */
public record NoticeTold(long account, Wording text, String link) {}
