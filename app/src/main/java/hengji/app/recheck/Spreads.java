package hengji.app.recheck;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.RECHECK;

import hengji.app.assess.Assessor;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.core.recheck.CodeSpread;
import hengji.core.recheck.Use;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the same fault cost across all re-checks of a region's year (同类扣分比较), shown before anybody signs. */
@Service
public class Spreads {
    private final RecheckStore store;
    private final Rows rows;
    private final Forms forms;
    private final Trees trees;
    private final Assessor assessor;

    Spreads(RecheckStore store, Rows rows, Forms forms, Trees trees, Assessor assessor) {
        this.store = store;
        this.rows = rows;
        this.forms = forms;
        this.trees = trees;
        this.assessor = assessor;
    }

    @Transactional(readOnly = true)
    public List<CodeSpread> of(String region, int year) {
        List<Recheck> all = store.list(RECHECK.FORM_ID.in(
                DSL.select(FORM.ID).from(FORM).where(FORM.REGION_CODE.eq(region), FORM.BUDGET_YEAR.eq(year))));
        Map<Long, List<Row>> papers = rows.of(all.stream().map(Recheck::id).toList());
        List<Use> uses = all.stream()
                .flatMap(recheck -> {
                    String unit = trees.tree()
                            .get(forms.get(recheck.form()).organisation())
                            .code();
                    return papers.getOrDefault(recheck.id(), List.of()).stream().flatMap(row -> uses(unit, row));
                })
                .toList();
        return CodeSpread.of(uses, assessor.pack(region, year));
    }

    private static Stream<Use> uses(String unit, Row row) {
        return row.latest().stream()
                .flatMap(found -> found.faults().stream()
                        .map(fault -> new Use(unit, found.reviewer(), row.place(), fault.code(), fault.share())));
    }
}
