package hengji.app.intake;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.assess.Assessor;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at uploads without storing anything. */
@Component
class Previews {
    private static final Wording UNREAD =
            Wording.of("文件还没有读完，或者没有读懂，不能导入；请等读完后再看。", "The file is not read yet, or cannot be; wait until it is.");

    private final Intakes intakes;
    private final IntakeReading reading;
    private final Assessor assessor;
    private final Trees trees;

    Previews(Intakes intakes, IntakeReading reading, Assessor assessor, Trees trees) {
        this.intakes = intakes;
        this.reading = reading;
        this.assessor = assessor;
        this.trees = trees;
    }

    /** An upload of that body and year for a new form, as far as it got. */
    Intake get(long id, long organisation, int year) {
        Intake found = found(id);
        boolean fits =
                found.wanted().organisation() == organisation && found.wanted().year() == year;
        if (!fits || found.form() != 0) {
            throw new NotThere();
        }
        return found;
    }

    /** An upload for a draft, as far as it got. */
    Intake get(long id, long form) {
        Intake found = found(id);
        if (found.form() != form) {
            throw new NotThere();
        }
        return found;
    }

    /** What was read of an upload, to be taken now. */
    static Intake read(Intake intake) {
        if (intake.forms().isEmpty()) {
            throw new NotNow(UNREAD);
        }
        return intake;
    }

    /** As far as it got; a reading that nobody ordered, or that was lost, is ordered again. */
    private Intake found(long id) {
        Intake found = intakes.find(id).orElseThrow(NotThere::new);
        if (found.state() == Intake.State.READING) {
            reading.order(id);
        }
        return found;
    }

    /** One of the forms read, with everything found in it under the pack of the year wanted. */
    Shown shown(Intake intake, int place) {
        Form form = intake.form(place).withKind(intake.wanted().kind());
        Organisation body = trees.tree().get(intake.wanted().organisation());
        return new Shown(
                form,
                assessor.evaluate(
                                form,
                                assessor.pack(body.region(), intake.wanted().year()))
                        .findings());
    }

    /** What speaks against its being the form wanted. */
    List<String> doubts(Intake intake, int place, Say say) {
        Form form = intake.form(place);
        Organisation body = trees.tree().get(intake.wanted().organisation());
        List<String> doubts = new ArrayList<>();
        form.heads()
                .organization()
                .value()
                .filter(name -> !name.contains(body.name()) && !body.name().contains(name))
                .ifPresent(name -> doubts.add(say.of(
                        "文件写的单位是“" + name + "”，这里要建的是“" + body.name() + "”。",
                        "The file is of “" + name + "”, the form wanted of “" + body.name() + "”.")));
        form.heads()
                .fiscalYear()
                .value()
                .filter(year -> year != intake.wanted().year())
                .ifPresent(year -> doubts.add(say.of(
                        "文件是 " + year + " 年度的，这里要建的是 " + intake.wanted().year() + " 年度。",
                        "The file is of " + year + ", the form wanted of "
                                + intake.wanted().year() + ".")));
        if (form.kind() != intake.wanted().kind()) {
            doubts.add(say.of(
                    "按列判断，文件是“" + form.kind().chinese() + "”；建立目标时只取目标部分，完成情况不带入。",
                    "By its columns the file is another kind of form; only its targets are taken."));
        }
        return doubts;
    }
}
