package hengji.app.recheck;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.RECHECK;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Trees;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The re-checks there are: opened by a draw, found by form, with their figures. */
@Service
public class Rechecks {
    private final RecheckStore store;
    private final Rows rows;
    private final Opening opening;
    private final Reviewers reviewers;
    private final Parts parts;
    private final Forms forms;
    private final Trees trees;
    private final Assessor assessor;
    private final Journal journal;

    Rechecks(
            RecheckStore store,
            Rows rows,
            Opening opening,
            Reviewers reviewers,
            Parts parts,
            Forms forms,
            Trees trees,
            Assessor assessor,
            Journal journal) {
        this.store = store;
        this.rows = rows;
        this.opening = opening;
        this.reviewers = reviewers;
        this.parts = parts;
        this.forms = forms;
        this.trees = trees;
        this.assessor = assessor;
        this.journal = journal;
    }

    /** Opens the re-check of a form that was drawn, its rows as the form says them now. */
    @Transactional
    public void open(long sample, long form, Actor actor) {
        FormHead head = forms.hold(form);
        opening.lay(store.open(sample, form), form);
        journal.write(actor, new Entry(head.organisation(), "recheck.open", "form " + form, "", "sample " + sample));
    }

    @Transactional(readOnly = true)
    public Optional<Recheck> find(long form) {
        return store.find(form);
    }

    /** The rows of a form's working papers; none where it is not re-checked. */
    @Transactional(readOnly = true)
    public List<Row> rows(long form) {
        return store.find(form).map(recheck -> rows.of(recheck.id())).orElse(List.of());
    }

    /** The final score of a form; absent while there is none. */
    @Transactional(readOnly = true)
    public Optional<Recheck.Result> result(long form) {
        return store.find(form).flatMap(Recheck::result);
    }

    /** The re-checks of a draw, with their figures. */
    @Transactional(readOnly = true)
    public List<Standing> of(long sample) {
        return standings(store.list(RECHECK.SAMPLE_ID.eq(sample)));
    }

    /** The re-checks of a region's year. */
    @Transactional(readOnly = true)
    public List<Standing> of(String region, int year) {
        return standings(store.list(RECHECK.FORM_ID.in(
                DSL.select(FORM.ID).from(FORM).where(FORM.REGION_CODE.eq(region), FORM.BUDGET_YEAR.eq(year)))));
    }

    /** What somebody may see: all of the bureau's region, what was assigned, one's own once it was sent. */
    @Transactional(readOnly = true)
    public List<Standing> seen(Who who) {
        List<String> regions =
                who.grants().stream().map(Grant::region).distinct().toList();
        List<Recheck> all =
                store.list(RECHECK.FORM_ID.in(DSL.select(FORM.ID).from(FORM).where(FORM.REGION_CODE.in(regions))));
        return standings(all.stream()
                .filter(recheck -> parts.sees(recheck, forms.get(recheck.form()), who))
                .toList());
    }

    /** One re-check with its figures. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(long form) {
        return store.find(form).map(recheck -> standings(List.of(recheck)).getFirst());
    }

    private List<Standing> standings(List<Recheck> rechecks) {
        List<Long> ids = rechecks.stream().map(Recheck::id).toList();
        Map<Long, List<Row>> papers = rows.of(ids);
        Map<Long, List<Reviewers.Reviewer>> people = reviewers.of(ids);
        return rechecks.stream()
                .map(recheck -> standing(
                        recheck,
                        papers.getOrDefault(recheck.id(), List.of()),
                        people.getOrDefault(recheck.id(), List.of())))
                .toList();
    }

    private Standing standing(Recheck recheck, List<Row> papers, List<Reviewers.Reviewer> people) {
        FormHead head = forms.get(recheck.form());
        return new Standing(
                recheck,
                head,
                trees.tree().get(head.organisation()),
                sum(papers, Row::self),
                sum(papers, Row::computed),
                Reviewed.latest(papers, store.objections(recheck.id()), assessor.pack(head.region(), head.year())),
                people);
    }

    /** Absent where one part is. */
    static Optional<BigDecimal> sum(List<Row> rows, Function<Row, Optional<BigDecimal>> part) {
        return rows.stream().allMatch(row -> part.apply(row).isPresent())
                ? rows.stream().flatMap(row -> part.apply(row).stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }
}
