package hengji.app.form;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_VERSION;

import hengji.app.storage.Sha256;
import hengji.app.tables.tables.records.FormVersionRecord;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.paper.CheckCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Frozen versions of forms: canonical JSON, never changed afterwards (快照). */
@Service
public class Versions {
    private final DSLContext database;
    private final Clock clock;

    Versions(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why a version was frozen. */
    public enum Occasion {
        SUBMITTED("提交", "submitted"),
        RETURNED("退回", "returned"),
        APPROVED("批复", "approved"),
        ACCEPTED("受理归档", "accepted"),
        ADJUSTED("申请调整", "adjustment opened");

        private final Wording wording;

        Occasion(String chinese, String english) {
            this.wording = Wording.of(chinese, english);
        }

        public Wording wording() {
            return wording;
        }
    }

    /** The paper a version rests on; all empty where there is none. */
    public record Ground(String reason, String documentNo, Optional<LocalDate> documentDate) {
        public static final Ground NONE = new Ground("", "", Optional.empty());
    }

    /**
     * A frozen version without its content.
     *
     * @param id internal
     * @param form whose
     * @param number 1, 2, 3 … in the order of freezing
     * @param occasion why
     * @param sha256 of the content
     * @param checkCode 校验码 printed on its papers
     * @param ground the paper it rests on
     * @param madeAt when
     */
    public record Version(
            long id,
            long form,
            int number,
            Occasion occasion,
            String sha256,
            String checkCode,
            Ground ground,
            Instant madeAt) {}

    /** Freezes what a form says now. */
    @Transactional
    public Version freeze(long form, Form content, Pack pack, Occasion occasion, Ground ground, long account) {
        String json = new FormCodec().write(content);
        int number = list(form).stream().mapToInt(Version::number).max().orElse(0) + 1;
        FormVersionRecord made = database.newRecord(FORM_VERSION);
        made.setFormId(form);
        made.setNumber(number);
        made.setOccasion(occasion.name());
        made.setContent(json);
        made.setSha256(Sha256.of(json));
        made.setCheckCode(CheckCode.of(content, pack));
        made.setReason(ground.reason());
        made.setDocumentNo(ground.documentNo());
        ground.documentDate().ifPresent(made::setDocumentDate);
        if (account != 0) {
            made.setMadeBy(account);
        }
        made.setMadeAt(clock.instant());
        made.store();
        return version(made);
    }

    /** All versions of a form, oldest first. */
    @Transactional(readOnly = true)
    public List<Version> list(long form) {
        return database.selectFrom(FORM_VERSION)
                .where(FORM_VERSION.FORM_ID.eq(form))
                .orderBy(FORM_VERSION.NUMBER)
                .fetch(Versions::version);
    }

    /** The newest version frozen on an occasion. */
    @Transactional(readOnly = true)
    public Optional<Version> findLast(long form, Occasion occasion) {
        return list(form).reversed().stream()
                .filter(version -> version.occasion() == occasion)
                .findFirst();
    }

    /** A version by its number. */
    @Transactional(readOnly = true)
    public Optional<Version> find(long form, int number) {
        return list(form).stream().filter(version -> version.number() == number).findFirst();
    }

    /** What a version says. */
    @Transactional(readOnly = true)
    public Form content(Version version) {
        String json = database.select(FORM_VERSION.CONTENT)
                .from(FORM_VERSION)
                .where(FORM_VERSION.ID.eq(version.id()))
                .fetchSingle()
                .value1();
        try {
            return new FormCodec().read(json.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableFile problem) {
            throw new IllegalStateException("version " + version.id() + " cannot be read", problem);
        }
    }

    /** The form and version a check code belongs to; the newest where several printed alike. */
    @Transactional(readOnly = true)
    public Optional<Version> find(String checkCode) {
        return database.selectFrom(FORM_VERSION)
                .where(FORM_VERSION.CHECK_CODE.eq(checkCode))
                .orderBy(FORM_VERSION.ID.desc())
                .limit(1)
                .fetchOptional(Versions::version);
    }

    /** Raises the number of the version being worked on. */
    @Transactional
    public void next(long form) {
        database.update(FORM)
                .set(FORM.VERSION, FORM.VERSION.plus(1))
                .where(FORM.ID.eq(form))
                .execute();
    }

    private static Version version(FormVersionRecord found) {
        return new Version(
                found.getId(),
                found.getFormId(),
                found.getNumber(),
                Occasion.valueOf(found.getOccasion()),
                found.getSha256(),
                found.getCheckCode(),
                new Ground(found.getReason(), found.getDocumentNo(), Optional.ofNullable(found.getDocumentDate())),
                found.getMadeAt());
    }
}
