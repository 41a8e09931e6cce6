package hengji.app.begin;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_REMOVED;
import static hengji.app.tables.Tables.FORM_STEP;
import static hengji.app.tables.Tables.FORM_TASK_ROW;
import static hengji.app.tables.Tables.FORM_VERSION;

import hengji.app.assess.Assessor;
import hengji.app.content.Contents;
import hengji.app.form.Belongings;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import hengji.documents.json.FormCodec;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as a whole: removed before they were ever submitted, or copied for another unit. */
@Service
public class Drafts {
    private static final Wording SUBMITTED = Wording.of(
            "这张表报送过，不能删除；不再需要的，请在说明原因后申请撤销或调整。",
            "This form has been submitted and cannot be removed; ask for an adjustment instead.");

    private static final Wording EVALUATED =
            Wording.of("已有自评表依据这张目标表，不能删除。", "A self-evaluation rests on this target; it cannot be removed.");

    private final DSLContext database;
    private final Forms forms;
    private final Sheets sheets;
    private final Assessor assessor;
    private final Beginnings beginnings;
    private final Journal journal;
    private final Clock clock;
    private final List<Belongings> belongings;

    Drafts(
            DSLContext database,
            Forms forms,
            Sheets sheets,
            Assessor assessor,
            Beginnings beginnings,
            Journal journal,
            Clock clock,
            List<Belongings> belongings) {
        this.database = database;
        this.forms = forms;
        this.sheets = sheets;
        this.assessor = assessor;
        this.beginnings = beginnings;
        this.journal = journal;
        this.clock = clock;
        this.belongings = List.copyOf(belongings);
    }

    /** Why a form cannot be removed; absent where it can. */
    @Transactional(readOnly = true)
    public Optional<Wording> obstacle(FormHead head) {
        boolean moved = head.state() != State.DRAFTING
                || database.fetchExists(FORM_STEP, FORM_STEP.FORM_ID.eq(head.id()))
                || database.fetchExists(FORM_VERSION, FORM_VERSION.FORM_ID.eq(head.id()));
        if (moved) {
            return Optional.of(SUBMITTED);
        }
        return database.fetchExists(FORM, FORM.TARGET_FORM_ID.eq(head.id()))
                ? Optional.of(EVALUATED)
                : belongings.stream()
                        .flatMap(each -> each.obstacle(head.id()).stream())
                        .findFirst();
    }

    /** Removes a draft; all it said is kept with its digest in the journal. Absent where it was done. */
    @Transactional
    public Optional<Wording> remove(long form, Actor actor) {
        FormHead head = forms.hold(form);
        Optional<Wording> obstacle = obstacle(head);
        if (obstacle.isEmpty()) {
            List<String> beside = belongings.stream()
                    .flatMap(each -> each.clear(form).stream())
                    .toList();
            String digest = keep(head, String.join("\n", beside), actor);
            clear(form);
            journal.write(
                    actor,
                    new Entry(head.organisation(), "form.delete", "form " + form, head.title(), "sha256 " + digest));
        }
        return obstacle;
    }

    /** Copies a form for a body, with open rows that nobody is named for. */
    @Transactional
    public Begun copy(long form, Wanted wanted, Actor actor) {
        Sheet sheet = sheets.get(form);
        FormHead head = sheet.head();
        Map<Block, List<Line>> lines = sheet.lines().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(line -> line.anew())
                                .toList()));
        return beginnings.begin(
                wanted, new Contained(head.scope(), "", head.unit(), lines), "copy of form " + form, actor);
    }

    private String keep(FormHead head, String beside, Actor actor) {
        Sheet sheet = sheets.get(head.id());
        String content = new FormCodec().write(assessor.read(sheet));
        String cells = cells(sheet);
        String digest = Contents.sha256((content + cells + beside).getBytes(StandardCharsets.UTF_8));
        database.insertInto(FORM_REMOVED)
                .set(FORM_REMOVED.FORM_ID, head.id())
                .set(FORM_REMOVED.ORGANISATION_ID, head.organisation())
                .set(FORM_REMOVED.BUDGET_YEAR, head.year())
                .set(FORM_REMOVED.PATH, head.path().name())
                .set(FORM_REMOVED.PROJECT_CODE, head.projectCode())
                .set(FORM_REMOVED.CONTENT, content)
                .set(FORM_REMOVED.CELLS, cells)
                .set(FORM_REMOVED.BESIDE, beside)
                .set(FORM_REMOVED.SHA256, digest)
                .set(FORM_REMOVED.REMOVED_BY, actor.account())
                .set(FORM_REMOVED.REMOVED_AT, clock.instant())
                .execute();
        return digest;
    }

    /** Every cell that says something, one a line: block, identity, column, text. */
    private static String cells(Sheet sheet) {
        return sheet.lines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .flatMap(line -> Column.of(line.block()).stream()
                        .filter(column -> !line.text(column).isEmpty())
                        .map(column -> String.join(
                                "\t",
                                line.block().key(),
                                line.lineage(),
                                column.key(),
                                line.text(column).replace("\n", "\\n"))))
                .collect(Collectors.joining("\n"));
    }

    private void clear(long form) {
        database.deleteFrom(FORM_TASK_ROW).where(FORM_TASK_ROW.FORM_ID.eq(form)).execute();
        sheets.clear(form);
        database.deleteFrom(FORM).where(FORM.ID.eq(form)).execute();
    }
}
