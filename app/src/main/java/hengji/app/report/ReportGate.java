package hengji.app.report;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.path.Gate;
import hengji.core.explain.Wording;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import java.util.List;
import org.springframework.stereotype.Component;

/** A report whose figures contradict the form does not go in with it. */
@Component
class ReportGate implements Gate {
    private static final Wording REMEDY =
            Wording.of("请在“自评报告”中改正，或点“改用表中数值”。", "Mend the report, or have the form's figures put in their place.");

    private final ReportBook book;
    private final Assessor assessor;

    ReportGate(ReportBook book, Assessor assessor) {
        this.book = book;
        this.assessor = assessor;
    }

    @Override
    public List<Obstacle> obstacles(FormHead head, Action action) {
        return head.isEvaluated() && signsOff(action) ? flaws(head.id()) : List.of();
    }

    private List<Obstacle> flaws(long form) {
        if (book.sections(form).isEmpty()) {
            return List.of();
        }
        WrittenSections written = book.written(assessor.assess(form));
        return written.sections().stream()
                .flatMap(section -> written.flaws(section).stream().map(flaw -> obstacle(section, flaw)))
                .toList();
    }

    private static Obstacle obstacle(Section section, Flaw flaw) {
        Wording message = flaw.message();
        return new Obstacle(
                Wording.of(
                        "自评报告“" + section.heading() + "”：" + message.zh(),
                        "Report, “" + section.heading() + "”: " + message.en()),
                REMEDY);
    }

    private static boolean signsOff(Action action) {
        return switch (action) {
            case SUBMIT, SUBMIT_WITH_PROBLEMS, ANSWER, FILE_ON_BEHALF, SIGN -> true;
            default -> false;
        };
    }
}
