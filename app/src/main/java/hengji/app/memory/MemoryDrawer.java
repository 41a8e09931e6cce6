package hengji.app.memory;

import hengji.app.sheet.Opened;

/**
 * Earlier years of a row in its drawer.
 *
 * @param opened the form
 * @param memory of the row
 */
public record MemoryDrawer(Opened opened, Memory memory) {}
