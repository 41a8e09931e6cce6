package hengji.app.path;

import static hengji.app.tables.Tables.FORM_WITHHELD;

import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms that are not published, each with its ground (不予公开). */
@Service
public class Withholding {
    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Journal journal;

    Withholding(DSLContext database, Clock clock, Forms forms, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.journal = journal;
    }

    /**
     * That a form is not published.
     *
     * @param ground why
     * @param clause what it rests on; empty for none
     * @param since when it was said
     */
    public record Withheld(String ground, String clause, Instant since) {}

    @Transactional(readOnly = true)
    public Optional<Withheld> find(long form) {
        return database.selectFrom(FORM_WITHHELD)
                .where(FORM_WITHHELD.FORM_ID.eq(form))
                .fetchOptional(found -> new Withheld(found.getGround(), found.getClause(), found.getMadeAt()));
    }

    /** Marks a form as not to be published; nothing happens without a ground. */
    @Transactional
    public boolean mark(long form, String ground, String clause, Actor actor) {
        if (ground.isBlank()) {
            return false;
        }
        forms.hold(form);
        String before = find(form).map(Withheld::ground).orElse("");
        database.deleteFrom(FORM_WITHHELD).where(FORM_WITHHELD.FORM_ID.eq(form)).execute();
        database.insertInto(FORM_WITHHELD)
                .set(FORM_WITHHELD.FORM_ID, form)
                .set(FORM_WITHHELD.GROUND, ground.strip())
                .set(FORM_WITHHELD.CLAUSE, clause.strip())
                .set(FORM_WITHHELD.MADE_BY, actor.account() == 0 ? null : actor.account())
                .set(FORM_WITHHELD.MADE_AT, clock.instant())
                .execute();
        write(form, "form.withhold", before, ground.strip() + " " + clause.strip(), actor);
        return true;
    }

    /** Lets a form be published again. */
    @Transactional
    public void lift(long form, Actor actor) {
        find(form).ifPresent(withheld -> {
            database.deleteFrom(FORM_WITHHELD)
                    .where(FORM_WITHHELD.FORM_ID.eq(form))
                    .execute();
            write(form, "form.publish", withheld.ground(), "", actor);
        });
    }

    private void write(long form, String action, String before, String after, Actor actor) {
        journal.write(actor, new Entry(forms.get(form).organisation(), action, "form " + form, before, after));
    }
}
