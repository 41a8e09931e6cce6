package hengji.app.report;

import static hengji.app.tables.Tables.REPORT_SECTION;

import hengji.app.form.Belongings;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The report as it was written goes with its form; every section is kept. */
@Component
class ReportBelongings implements Belongings {
    private final DSLContext database;

    ReportBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<String> clear(long form) {
        return database.deleteFrom(REPORT_SECTION)
                .where(REPORT_SECTION.FORM_ID.eq(form))
                .returning()
                .fetch()
                .map(section -> "自评报告\t" + section.getHeading() + "\t" + section.getBody());
    }
}
