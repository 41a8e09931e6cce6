package hengji.app.form;

import static hengji.app.tables.Tables.FORM_TASK_ROW;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.storage.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators serve which task of the year. */
@Service
public class Links {
    private record Link(String task, String row) {}

    private final DSLContext database;
    private final Question<Link> byTask;
    private final Forms forms;
    private final Journal journal;

    Links(DSLContext database, JdbcClient jdbc, Forms forms, Journal journal) {
        this.database = database;
        this.byTask = new Question<>(
                jdbc,
                database.select(FORM_TASK_ROW.TASK_LINEAGE, FORM_TASK_ROW.ROW_LINEAGE)
                        .from(FORM_TASK_ROW)
                        .where(FORM_TASK_ROW.FORM_ID.eq(DSL.param("form", FORM_TASK_ROW.FORM_ID))),
                (found, _) -> new Link(found.getString(1), found.getString(2)));
        this.forms = forms;
        this.journal = journal;
    }

    /** The indicators of each task, by lineage. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> byTask(long form) {
        Map<String, Set<String>> links = new HashMap<>();
        byTask.list(Map.of("form", form))
                .forEach(link ->
                        links.computeIfAbsent(link.task(), _ -> new HashSet<>()).add(link.row()));
        return links;
    }

    /** The tasks that an indicator serves from now on. */
    @Transactional
    public void set(long form, String row, Set<String> tasks, Actor actor) {
        FormHead head = forms.hold(form);
        Set<String> before = tasksOf(form, row);
        if (before.equals(tasks)) {
            return;
        }
        database.deleteFrom(FORM_TASK_ROW)
                .where(FORM_TASK_ROW.FORM_ID.eq(form), FORM_TASK_ROW.ROW_LINEAGE.eq(row))
                .execute();
        tasks.forEach(task -> database.insertInto(FORM_TASK_ROW)
                .set(FORM_TASK_ROW.FORM_ID, form)
                .set(FORM_TASK_ROW.TASK_LINEAGE, task)
                .set(FORM_TASK_ROW.ROW_LINEAGE, row)
                .execute());
        journal.write(
                actor,
                new Entry(
                        head.organisation(),
                        "form.link",
                        "form " + form + " row " + row,
                        String.join(" ", new TreeSet<>(before)),
                        String.join(" ", new TreeSet<>(tasks))));
        forms.touch(form);
    }

    /** Makes a form's links say what a version said, without a word in the journal: the step that does so is there. */
    @Transactional
    public void restore(long form, Map<String, Set<String>> byTask) {
        database.deleteFrom(FORM_TASK_ROW).where(FORM_TASK_ROW.FORM_ID.eq(form)).execute();
        byTask.forEach((task, rows) -> rows.forEach(row -> database.insertInto(FORM_TASK_ROW)
                .set(FORM_TASK_ROW.FORM_ID, form)
                .set(FORM_TASK_ROW.TASK_LINEAGE, task)
                .set(FORM_TASK_ROW.ROW_LINEAGE, row)
                .execute()));
    }

    /** The tasks that an indicator serves. */
    @Transactional(readOnly = true)
    public Set<String> tasksOf(long form, String row) {
        return database.select(FORM_TASK_ROW.TASK_LINEAGE)
                .from(FORM_TASK_ROW)
                .where(FORM_TASK_ROW.FORM_ID.eq(form), FORM_TASK_ROW.ROW_LINEAGE.eq(row))
                .fetchSet(FORM_TASK_ROW.TASK_LINEAGE);
    }
}
