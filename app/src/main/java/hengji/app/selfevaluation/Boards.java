package hengji.app.selfevaluation;

import hengji.app.account.Who;
import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.evidence.Evidence;
import hengji.app.evidence.Evidences;
import hengji.app.sheet.Pens;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays self-evaluations out for their readers. */
@Service
class Boards {
    private final Assessor assessor;
    private final Pens pens;
    private final TargetsAgain targets;
    private final Evidences evidences;

    Boards(Assessor assessor, Pens pens, TargetsAgain targets, Evidences evidences) {
        this.assessor = assessor;
        this.pens = pens;
        this.targets = targets;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public Board of(long form, Who who) {
        Assessed assessed = assessor.assess(form);
        Set<String> gone = targets.changes(form).stream()
                .filter(TargetChange.Gone.class::isInstance)
                .map(change -> change.line().lineage())
                .collect(Collectors.toSet());
        Map<String, Long> files =
                evidences.list(form).stream().collect(Collectors.groupingBy(Evidence::lineage, Collectors.counting()));
        return new Board(assessed, pens.of(who, assessed.sheet().head()), gone, files);
    }
}
