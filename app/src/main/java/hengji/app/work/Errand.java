package hengji.app.work;

import hengji.app.organisation.Organisation;
import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for somebody (待办事项).
 *
 * @param year 年度
 * @param organisation whose matter
 * @param kind what to do
 * @param matter what it is about: the form, the warning, the item
 * @param step where it stands
 * @param task what to do, in words
 * @param link where it is done, inside the office
 * @param since the day it began to wait
 * @param due last day; absent where none was set
 */
public record Errand(
        int year,
        Organisation organisation,
        Kind kind,
        Wording matter,
        Wording step,
        Wording task,
        String link,
        LocalDate since,
        Optional<LocalDate> due) {}
