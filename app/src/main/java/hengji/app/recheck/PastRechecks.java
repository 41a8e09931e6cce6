package hengji.app.recheck;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.memory.PastReviews;
import hengji.app.result.ReviewedGrades;
import hengji.core.policy.Pack;
import hengji.core.recheck.RowReview;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Final re-checks, for the memory of later years and for what results lead to; what is not final yet tells nothing. */
@Component
class PastRechecks implements PastReviews, ReviewedGrades {
    private final Rechecks rechecks;
    private final Forms forms;
    private final Assessor assessor;

    PastRechecks(Rechecks rechecks, Forms forms, Assessor assessor) {
        this.rechecks = rechecks;
        this.forms = forms;
        this.assessor = assessor;
    }

    /** The grade of the final score; absent where full marks are not the pack's whole. */
    @Override
    public Optional<String> grade(long selfEvaluation) {
        return rechecks.result(selfEvaluation).map(Recheck.Result::grade).filter(grade -> !grade.isEmpty());
    }

    @Override
    public Map<Integer, RowReview> rows(long selfEvaluation) {
        if (rechecks.result(selfEvaluation).isEmpty()) {
            return Map.of();
        }
        FormHead head = forms.get(selfEvaluation);
        Pack pack = assessor.pack(head.region(), head.year());
        return rechecks.rows(selfEvaluation).stream()
                .filter(row -> !row.isExecution())
                .flatMap(row -> row.latest().map(found -> Reviewed.of(row, found, pack)).stream())
                .collect(Collectors.toMap(RowReview::row, Function.identity()));
    }
}
