package hengji.app.memory;

import hengji.app.sheet.Opened;

/**
 * Says that targets of a draft do not tell good from bad any more.
 *
 * @param opened the form
 * @param rows how many
 */
public record StalePart(Opened opened, long rows) {}
