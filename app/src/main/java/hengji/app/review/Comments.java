package hengji.app.review;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.REVIEW_COMMENT;

import hengji.app.account.Who;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What experts and reviewers remark on rows of a form, for one another; the unit does not see it. */
@Service
public class Comments {
    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Journal journal;

    Comments(DSLContext database, Clock clock, Forms forms, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.journal = journal;
    }

    /**
     * A remark.
     *
     * @param lineage the row; empty for the form as a whole
     * @param name of who wrote it
     */
    public record Comment(String lineage, String name, String text, Instant at) {}

    /** All remarks on a form, oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(long form) {
        return database.select(REVIEW_COMMENT.LINEAGE, ACCOUNT.NAME, REVIEW_COMMENT.TEXT, REVIEW_COMMENT.AT)
                .from(REVIEW_COMMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW_COMMENT.ACCOUNT_ID))
                .where(REVIEW_COMMENT.FORM_ID.eq(form))
                .orderBy(REVIEW_COMMENT.ID)
                .fetch(found -> new Comment(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    /** Adds a remark. */
    @Transactional
    public void add(long form, String lineage, String text, Who who, String address) {
        database.insertInto(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.FORM_ID, form)
                .set(REVIEW_COMMENT.ACCOUNT_ID, who.id())
                .set(REVIEW_COMMENT.LINEAGE, lineage)
                .set(REVIEW_COMMENT.TEXT, text)
                .set(REVIEW_COMMENT.AT, clock.instant())
                .execute();
        journal.write(
                Actor.of(who, address),
                new Entry(
                        forms.get(form).organisation(),
                        "review.comment",
                        "form " + form + " row " + lineage,
                        "",
                        text));
    }
}
