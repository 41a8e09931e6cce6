package hengji.app.consolidation;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.path.Moves;
import hengji.app.tables.tables.records.ConsolidationLineRecord;
import hengji.app.tables.tables.records.ConsolidationRecord;
import hengji.core.workflow.PathKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consolidations of departments: what their units handed in, and what they say of it. */
@Service
public class Summaries {
    private final DSLContext database;
    private final SummaryStore store;
    private final Forms forms;
    private final Trees trees;
    private final Moves moves;
    private final Assessor assessor;

    Summaries(DSLContext database, SummaryStore store, Forms forms, Trees trees, Moves moves, Assessor assessor) {
        this.database = database;
        this.store = store;
        this.forms = forms;
        this.trees = trees;
        this.moves = moves;
        this.assessor = assessor;
    }

    /** The consolidation of a department's year; figures of a sent one are those it went with. */
    @Transactional(readOnly = true)
    public Summary of(long department, int year) {
        return of(department, year, head -> Figures.of(assessor.assess(head.id())));
    }

    /** The same without the figures of forms, for lists: nothing is computed. */
    @Transactional(readOnly = true)
    public Summary outline(long department, int year) {
        return of(department, year, _ -> Figures.NONE);
    }

    private Summary of(long department, int year, Function<FormHead, Figures> figures) {
        Optional<ConsolidationRecord> kept = store.find(department, year);
        Map<Long, ConsolidationLineRecord> lines =
                kept.map(found -> store.lines(found.getId())).orElse(Map.of());
        boolean sent = kept.map(ConsolidationRecord::getSentAt).isPresent();
        return new Summary(
                trees.tree().get(department),
                year,
                kept.map(ConsolidationRecord::getOpinion).orElse(""),
                kept.map(ConsolidationRecord::getDocumentNo).orElse(""),
                kept.map(ConsolidationRecord::getDocumentDate),
                kept.map(ConsolidationRecord::getSentAt),
                kept.map(ConsolidationRecord::getSentBy).flatMap(this::name).orElse(""),
                kept.map(ConsolidationRecord::getRevision).orElse(0L),
                heads(department, year).stream()
                        .filter(head -> !sent || lines.containsKey(head.id()))
                        .map(head -> line(head, Optional.ofNullable(lines.get(head.id())), sent, figures))
                        .sorted(Comparator.comparing((Line line) -> line.owner().code())
                                .thenComparing(line -> line.head().projectCode()))
                        .toList());
    }

    /** The self-evaluations of a department, its units and their projects. */
    private List<FormHead> heads(long department, int year) {
        List<Long> bodies = trees.tree().within(department).stream()
                .flatMap(each -> trees.tree().family(each.id()).stream())
                .distinct()
                .toList();
        return forms.list(FORM.ORGANISATION_ID
                .in(bodies)
                .and(FORM.BUDGET_YEAR.eq(year))
                .and(FORM.PATH.eq(PathKind.SELF_EVALUATION.name())));
    }

    private Line line(
            FormHead head, Optional<ConsolidationLineRecord> kept, boolean sent, Function<FormHead, Figures> figures) {
        return new Line(
                head,
                trees.tree().get(head.organisation()),
                moves.path(head).name(head.state()),
                kept.filter(_ -> sent).map(SummaryStore::frozen).orElseGet(() -> figures.apply(head)),
                kept.map(ConsolidationLineRecord::getVerdict).flatMap(Verdict::find),
                kept.map(ConsolidationLineRecord::getOpinion).orElse(""));
    }

    private Optional<String> name(long account) {
        return database.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional(ACCOUNT.NAME);
    }

    /** The years in which a department's bodies have self-evaluations, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(long department) {
        List<Long> bodies =
                trees.tree().within(department).stream().map(Organisation::id).toList();
        return database.selectDistinct(FORM.BUDGET_YEAR)
                .from(FORM)
                .where(FORM.ORGANISATION_ID.in(bodies), FORM.PATH.eq(PathKind.SELF_EVALUATION.name()))
                .orderBy(FORM.BUDGET_YEAR.desc())
                .fetch(FORM.BUDGET_YEAR);
    }
}
