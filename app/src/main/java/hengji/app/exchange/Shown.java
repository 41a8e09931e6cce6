package hengji.app.exchange;

/**
 * One row of a file as its preview shows it.
 *
 * @param place its number below the header, from 1; above the file's rows for what is missing there
 * @param standingAt where it stands in the file; empty for what is missing there
 * @param judged what was found out
 */
public record Shown(int place, String standingAt, Judged judged) {}
