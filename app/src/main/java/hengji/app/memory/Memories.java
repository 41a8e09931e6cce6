package hengji.app.memory;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.memory.PastYear;
import hengji.core.memory.Recollection;
import hengji.core.memory.Remembered;
import hengji.core.memory.Remembering;
import hengji.core.policy.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers earlier years beside the rows of a form. */
@Service
public class Memories {
    private final Assessor assessor;
    private final PastYears years;
    private final Descents descents;

    Memories(Assessor assessor, PastYears years, Descents descents) {
        this.assessor = assessor;
        this.years = years;
        this.descents = descents;
    }

    /** What earlier years say of each row of a form, in its order. */
    @Transactional(readOnly = true)
    public List<Memory> of(long form) {
        return of(assessor.assess(form));
    }

    /** The same of a form that was assessed already. */
    @Transactional(readOnly = true)
    public List<Memory> of(Assessed assessed) {
        FormHead head = assessed.sheet().head();
        if (years.heads(head).isEmpty()) {
            return List.of();
        }
        Map<String, String> ancestors = descents.ancestors(target(head));
        List<PastYear> past = years.before(head, ancestors);
        Map<Integer, String> lineage = lineage(assessed, ancestors);
        var form = assessed.evaluation().form();
        List<Remembered> all = Remembering.of(form, head.year(), lineage, past);
        OptionalInt last = lastResults(past);
        List<Remembered> evaluated = last.isEmpty() ? all : Remembering.of(form, last.getAsInt() + 1, lineage, past);
        Pack pack = assessor.pack(head.region(), head.year());
        List<Memory> memories = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            String row = assessed.lineageOf(all.get(at).row().row()).orElse("");
            memories.add(new Memory(row, all.get(at), remark(evaluated.get(at), pack)));
        }
        return memories;
    }

    /** The earlier forms that are spoken of, the latest year first. */
    @Transactional(readOnly = true)
    public List<FormHead> sources(FormHead head) {
        return years.heads(head);
    }

    /** A self-evaluation's rows are those of its target. */
    private static long target(FormHead head) {
        return head.targetForm() == 0 ? head.id() : head.targetForm();
    }

    private static Map<Integer, String> lineage(Assessed assessed, Map<String, String> ancestors) {
        Map<Integer, String> lineage = new HashMap<>();
        for (Indicator row : assessed.evaluation().form().indicators()) {
            assessed.lineageOf(row.row())
                    .filter(ancestors::containsValue)
                    .ifPresent(own -> lineage.put(row.row(), own));
        }
        return lineage;
    }

    /** The years in a row end with the last one that has results: a target is written before its own year is over. */
    private static OptionalInt lastResults(List<PastYear> past) {
        return past.stream()
                .filter(year -> year.form().kind().isSelfEvaluation())
                .mapToInt(PastYear::year)
                .max();
    }

    /** Nothing is said of a target that was changed since. */
    private static Optional<Wording> remark(Remembered evaluated, Pack pack) {
        return evaluated
                .remark(pack)
                .filter(_ -> evaluated.years().stream()
                        .findFirst()
                        .filter(before -> isSame(before, evaluated.row()))
                        .isPresent());
    }

    private static boolean isSame(Recollection before, Indicator row) {
        return before.row()
                .targetNumber()
                .flatMap(was -> row.targetNumber().map(now -> Decimals.same(was, now)))
                .orElse(false);
    }
}
