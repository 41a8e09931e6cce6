package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that judges every row by itself, once the form says anything of its results. */
interface ResultRowRule extends Rule {
    /** What is wrong with this row, if anything. */
    Optional<Finding> look(Indicator row, Examination examination);

    @Override
    default List<Finding> examine(Examination examination) {
        if (!Results.present(examination.form())) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Indicator row : examination.form().indicators()) {
            look(row, examination).ifPresent(found::add);
        }
        return found;
    }
}
