package hengji.app.review;

import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static hengji.app.tables.Tables.REVIEW_ASSIGNEE;
import static hengji.app.tables.Tables.REVIEW_COMMENT;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody remarked on a form keeps it; who was to review it does not. */
@Component
class ReviewBelongings implements Belongings {
    private static final Wording REMARKED = Wording.of(
            "已有专家或审核人员对这张表提出意见，不能删除。", "Experts or reviewers have remarked on this form; it cannot be removed.");

    private final DSLContext database;

    ReviewBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(REVIEW_COMMENT, REVIEW_COMMENT.FORM_ID.eq(form))
                ? Optional.of(REMARKED)
                : Optional.empty();
    }

    @Override
    public List<String> clear(long form) {
        database.deleteFrom(REVIEW_ASSIGNEE)
                .where(REVIEW_ASSIGNEE.FORM_ID.eq(form))
                .execute();
        database.deleteFrom(FORM_ASSIGNMENT)
                .where(FORM_ASSIGNMENT.FORM_ID.eq(form))
                .execute();
        return List.of();
    }
}
