package hengji.core.recheck;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of evidence (佐证材料).
 *
 * @param name as listed
 * @param dated the day it bears; absent where it bears none or nobody entered it
 */
public record Paper(String name, Optional<LocalDate> dated) {}
