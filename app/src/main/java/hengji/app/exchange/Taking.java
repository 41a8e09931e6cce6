package hengji.app.exchange;

import hengji.app.journal.Actor;
import java.time.LocalDate;

/**
 * Under what a file is taken in.
 *
 * @param actor who does it
 * @param effective from which day on changes of units hold
 * @param fileName whence they come
 */
record Taking(Actor actor, LocalDate effective, String fileName) {}
