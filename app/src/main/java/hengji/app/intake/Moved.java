package hengji.app.intake;

import hengji.app.assess.Assessor;
import hengji.app.carry.CarriedForm;
import hengji.app.carry.FormCarrying;
import hengji.app.carry.Shift;
import hengji.app.form.Block;
import hengji.app.form.Filling;
import hengji.app.form.Line;
import hengji.app.organisation.Trees;
import hengji.core.form.Form;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A file of an earlier year, written for the year wanted. */
@Component
class Moved {
    private final Assessor assessor;
    private final Trees trees;

    Moved(Assessor assessor, Trees trees) {
        this.assessor = assessor;
        this.trees = trees;
    }

    /** Absent where the file is of the year wanted, or says no year. */
    Optional<CarriedForm> find(Intake intake, int place) {
        Form form = intake.form(place);
        return form.heads()
                .fiscalYear()
                .value()
                .filter(year -> year != intake.wanted().year())
                .map(year -> carried(intake, form, year));
    }

    private CarriedForm carried(Intake intake, Form form, int year) {
        String region = trees.tree().get(intake.wanted().organisation()).region();
        Set<String> lookingBack = assessor.pack(region, intake.wanted().year())
                .get(Vocabulary.OTHER_YEAR_CONTEXT)
                .value();
        Shift shift = new Shift(year, intake.wanted().year(), lookingBack, Set.of(), Set.of(), Map.of());
        Map<Block, List<Line>> lines = Filling.lines(form);
        return new FormCarrying(shift, lines).carry(lines);
    }
}
