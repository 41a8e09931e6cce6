package hengji.app.survey;

import static hengji.app.tables.Tables.SURVEY;

import hengji.app.form.Belongings;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tallies go with their form, before the evidence they point to; every figure is kept. */
@Component
@Order(10)
class SurveyBelongings implements Belongings {
    private final DSLContext database;

    SurveyBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<String> clear(long form) {
        return database.deleteFrom(SURVEY)
                .where(SURVEY.FORM_ID.eq(form))
                .returning()
                .fetch()
                .map(tally -> "满意度调查统计\t" + tally.formatJSON());
    }
}
