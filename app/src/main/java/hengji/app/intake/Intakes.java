package hengji.app.intake;

import static hengji.app.tables.Tables.FORM_INTAKE;

import hengji.app.begin.Wanted;
import hengji.app.content.Contents;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.FormIntakeRecord;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The uploads there are: kept before anything is read, so that nothing is lost. */
@Service
public class Intakes {
    private static final int LONGEST_NAME = 300;

    private final DSLContext database;
    private final Contents contents;
    private final Journal journal;
    private final Clock clock;

    Intakes(DSLContext database, Contents contents, Journal journal, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps an upload, unread; its id. */
    @Transactional
    public long receive(Wanted wanted, long form, Upload upload, Actor actor) {
        String name = shortened(upload.name());
        String sha256 = contents.put(upload.bytes(), "application/octet-stream").sha256();
        var now = clock.instant();
        long id = database.insertInto(FORM_INTAKE)
                .set(FORM_INTAKE.ACCOUNT_ID, actor.account())
                .set(FORM_INTAKE.ORGANISATION_ID, wanted.organisation())
                .set(FORM_INTAKE.BUDGET_YEAR, wanted.year())
                .set(FORM_INTAKE.KIND, wanted.kind().name())
                .set(FORM_INTAKE.PROJECT_CODE, wanted.projectCode())
                .set(FORM_INTAKE.PROJECT_NAME, wanted.projectName())
                .set(FORM_INTAKE.FORM_ID, form == 0 ? null : form)
                .set(FORM_INTAKE.FILE_NAME, name)
                .set(FORM_INTAKE.SHA256, sha256)
                .set(FORM_INTAKE.STATE, Intake.State.READING.name())
                .set(FORM_INTAKE.CREATED_AT, now)
                .set(FORM_INTAKE.CHANGED_AT, now)
                .returningResult(FORM_INTAKE.ID)
                .fetchSingle()
                .value1();
        journal.write(
                actor, new Entry(wanted.organisation(), "intake.upload", "intake " + id, "", name + " " + sha256));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Intake> find(long id) {
        return database.selectFrom(FORM_INTAKE).where(FORM_INTAKE.ID.eq(id)).fetchOptional(Intakes::intake);
    }

    /** The bytes of an upload. */
    @Transactional(readOnly = true)
    public byte[] bytes(Intake intake) {
        try (InputStream kept = contents.open(intake.sha256())) {
            return kept.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Keeps what was read of an upload. */
    @Transactional
    public void read(long id, List<Form> forms) {
        FormCodec codec = new FormCodec();
        String json = forms.stream().map(codec::write).collect(Collectors.joining(",", "[", "]"));
        database.update(FORM_INTAKE)
                .set(FORM_INTAKE.FORMS, json)
                .set(FORM_INTAKE.STATE, Intake.State.READ.name())
                .set(FORM_INTAKE.CHANGED_AT, clock.instant())
                .where(FORM_INTAKE.ID.eq(id), FORM_INTAKE.STATE.eq(Intake.State.READING.name()))
                .execute();
    }

    /** Keeps why an upload cannot be read. */
    @Transactional
    public void refuse(long id, Wording reason) {
        database.update(FORM_INTAKE)
                .set(FORM_INTAKE.REFUSAL_ZH, reason.zh())
                .set(FORM_INTAKE.REFUSAL_EN, reason.en())
                .set(FORM_INTAKE.STATE, Intake.State.REFUSED.name())
                .set(FORM_INTAKE.CHANGED_AT, clock.instant())
                .where(FORM_INTAKE.ID.eq(id), FORM_INTAKE.STATE.eq(Intake.State.READING.name()))
                .execute();
    }

    /** Notes that a form was made or filled from it. */
    @Transactional
    public void taken(Intake intake, long form, Actor actor) {
        end(intake.id(), Intake.State.TAKEN, form);
        journal.write(
                actor,
                Entry.of(intake.wanted().organisation(), "intake.take", "intake " + intake.id() + " form " + form));
    }

    /** Notes that nobody wants it any more; the file stays. */
    @Transactional
    public void drop(Intake intake, Actor actor) {
        end(intake.id(), Intake.State.DROPPED, 0);
        journal.write(actor, Entry.of(intake.wanted().organisation(), "intake.drop", "intake " + intake.id()));
    }

    private void end(long id, Intake.State state, long form) {
        database.update(FORM_INTAKE)
                .set(FORM_INTAKE.STATE, state.name())
                .set(FORM_INTAKE.TAKEN_FORM_ID, form == 0 ? null : form)
                .set(FORM_INTAKE.CHANGED_AT, clock.instant())
                .where(FORM_INTAKE.ID.eq(id))
                .execute();
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static Intake intake(FormIntakeRecord found) {
        return new Intake(
                found.getId(),
                found.getAccountId(),
                new Wanted(
                        found.getOrganisationId(),
                        found.getBudgetYear(),
                        FormKind.valueOf(found.getKind()),
                        found.getProjectCode(),
                        found.getProjectName()),
                Optional.ofNullable(found.getFormId()).orElse(0L),
                found.getFileName(),
                found.getSha256(),
                Intake.State.valueOf(found.getState()),
                forms(found.getForms()),
                Wording.of(found.getRefusalZh(), found.getRefusalEn()));
    }

    private static List<Form> forms(String json) {
        if (json.isEmpty()) {
            return List.of();
        }
        try {
            return new FormCodec().readAll(json.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableFile problem) {
            throw new IllegalStateException("what was read cannot be read again", problem);
        }
    }
}
