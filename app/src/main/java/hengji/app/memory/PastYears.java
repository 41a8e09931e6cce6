package hengji.app.memory;

import static hengji.app.tables.Tables.FORM;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.app.storage.SeenOnce;
import hengji.core.form.Indicator;
import hengji.core.memory.PastYear;
import hengji.core.recheck.RowReview;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the earlier years of a body or project: its own forms, else those of a body that was merged into it. */
@Component
class PastYears {
    /** Three years with results, and the one that is still running. */
    private static final int BACK = 4;

    private final Forms forms;
    private final Assessor assessor;
    private final Trees trees;
    private final ObjectProvider<PastReviews> reviews;
    private final SeenOnce<FormHead, List<FormHead>> seen = new SeenOnce<>(this::read);

    PastYears(Forms forms, Assessor assessor, Trees trees, ObjectProvider<PastReviews> reviews) {
        this.forms = forms;
        this.assessor = assessor;
        this.trees = trees;
        this.reviews = reviews;
    }

    /**
     * The years before a form, the latest first.
     *
     * @param ancestors which row of the form an earlier row became
     */
    List<PastYear> before(FormHead head, Map<String, String> ancestors) {
        return heads(head).stream().map(past -> year(past, ancestors)).toList();
    }

    /** The form that speaks for each earlier year: the self-evaluation once it was handed in, else the target. */
    List<FormHead> heads(FormHead head) {
        return seen.get(head);
    }

    private List<FormHead> read(FormHead head) {
        List<FormHead> all = forms.list(FORM.ORGANISATION_ID
                .in(trees.tree().family(head.organisation()))
                .and(FORM.PROJECT_CODE.eq(head.projectCode()))
                .and(FORM.BUDGET_YEAR.between(head.year() - BACK, head.year() - 1)));
        return IntStream.rangeClosed(1, BACK)
                .mapToObj(back -> of(all, head, head.year() - back))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FormHead> of(List<FormHead> all, FormHead head, int year) {
        return all.stream()
                .filter(past -> past.year() == year && speaks(past))
                .min(Comparator.comparing((FormHead past) -> past.organisation() != head.organisation())
                        .thenComparing(past -> past.path() != PathKind.SELF_EVALUATION)
                        .thenComparingLong(FormHead::id));
    }

    private static boolean speaks(FormHead past) {
        return past.path() == PathKind.TARGET
                || (past.state() != State.OFFLINE && past.state().stage() != State.Stage.WRITING);
    }

    private PastYear year(FormHead past, Map<String, String> ancestors) {
        Assessed assessed = assessor.assess(past.id());
        return new PastYear(
                past.year(),
                assessed.evaluation().form(),
                past.isEvaluated() ? computed(assessed) : Map.of(),
                past.isEvaluated() ? reviewed(past) : Map.of(),
                lineage(assessed, ancestors));
    }

    private static Map<Integer, BigDecimal> computed(Assessed assessed) {
        Map<Integer, BigDecimal> computed = new HashMap<>();
        assessed.evaluation().score().map(ScoreSheet::indicators).orElse(List.of()).stream()
                .filter(line -> line.score().isPresent())
                .forEach(line -> computed.put(line.row(), points(line)));
        return computed;
    }

    private static BigDecimal points(ScoreLine line) {
        return line.score().orElseThrow();
    }

    private Map<Integer, RowReview> reviewed(FormHead past) {
        return reviews.orderedStream()
                .map(each -> each.rows(past.id()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<Integer, String> lineage(Assessed assessed, Map<String, String> ancestors) {
        return assessed.evaluation().form().indicators().stream()
                .map(Indicator::row)
                .filter(row ->
                        assessed.lineageOf(row).filter(ancestors::containsKey).isPresent())
                .collect(Collectors.toMap(
                        row -> row,
                        row -> String.valueOf(
                                ancestors.get(assessed.lineageOf(row).orElseThrow()))));
    }
}
