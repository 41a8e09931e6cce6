package hengji.app.demo;

import static hengji.app.tables.Tables.FORM_ROW;

import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Education shares its self-evaluation: some indicators wait for one section, some for the other, by a day. */
@Component
class DemoSections {
    private static final List<List<Integer>> SHARES = List.of(List.of(2, 3, 6, 10), List.of(5, 8, 9));

    private final DSLContext database;
    private final Sheets sheets;
    private final Trees trees;

    DemoSections(DSLContext database, Sheets sheets, Trees trees) {
        this.database = database;
        this.sheets = sheets;
        this.trees = trees;
    }

    void share(long form, long education, DemoPeople.Opened people, LocalDate due) {
        List<Line> rows = sheets.get(form).rows();
        List<Organisation> sections = trees.tree().below(education).stream()
                .filter(each -> each.kind() == Organisation.Kind.SECTION)
                .toList();
        List<String> officers = List.of("gushi-jia", "gushi-yi");
        for (int share = 0; share < SHARES.size(); share++) {
            long section = sections.get(share).id();
            long officer = people.get(officers.get(share)).id();
            SHARES.get(share).forEach(row -> give(form, rows.get(row).lineage(), section, officer, due));
        }
    }

    private void give(long form, String lineage, long section, long officer, LocalDate due) {
        database.update(FORM_ROW)
                .set(FORM_ROW.SECTION_ID, section)
                .set(FORM_ROW.ASSIGNEE_ID, officer)
                .set(FORM_ROW.DUE, due)
                .set(FORM_ROW.ACTUAL, "")
                .set(FORM_ROW.JUDGEMENT, "")
                .set(FORM_ROW.SCORE, "")
                .set(FORM_ROW.REASON, "")
                .set(FORM_ROW.EVIDENCE, "")
                .where(FORM_ROW.FORM_ID.eq(form), FORM_ROW.LINEAGE.eq(lineage))
                .execute();
    }
}
