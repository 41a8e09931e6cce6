package hengji.app.recheck;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of evidence of a row.
 *
 * @param file id of the file; 0 for a name that the form only lists
 * @param name as listed or uploaded
 * @param size as people say it; empty for a name
 * @param dated the day it bears, where a reviewer entered it or its tally tells
 */
public record Piece(long file, String name, String size, Optional<LocalDate> dated) {}
