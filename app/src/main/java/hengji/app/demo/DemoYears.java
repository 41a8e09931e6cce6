package hengji.app.demo;

import hengji.app.assess.Assessor;
import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Three years at once, as in a real bureau: last year evaluated, this year approved, next year declared. */
@Component
class DemoYears {
    private static final Set<String> LATE = Set.of("323", "401");
    private static final String OFFLINE = "324";
    private static final String EDUCATION = "302";
    private static final List<State> REVIEWS = List.of(
            State.PERFORMANCE_REVIEW, State.BUSINESS_REVIEW, State.BUDGET_APPROVAL, State.DRAFTING, State.HEAD_SIGNING);

    private final Forms forms;
    private final Filling filling;
    private final DemoResults results;
    private final Assessor assessor;
    private final DemoWalk walk;
    private final DemoDuties duties;
    private final DemoSections sections;

    DemoYears(
            Forms forms,
            Filling filling,
            DemoResults results,
            Assessor assessor,
            DemoWalk walk,
            DemoDuties duties,
            DemoSections sections) {
        this.forms = forms;
        this.filling = filling;
        this.results = results;
        this.assessor = assessor;
        this.walk = walk;
        this.duties = duties;
        this.sections = sections;
    }

    /** All forms of one body. */
    void open(Body body, long organisation, DemoPeople.Opened people, int year) {
        DemoForms made = new DemoForms(body);
        long last = target(made.target(0), organisation, year - 1, people, State.APPROVED);
        evaluate(body, made, last, organisation, year - 1, people);
        target(made.target(1), organisation, year, people, State.APPROVED);
        if (!body.code().startsWith(EDUCATION)) {
            target(made.target(2), organisation, year + 1, people, next(body));
        }
    }

    private long target(Form content, long organisation, int year, DemoPeople.Opened people, State goal) {
        long form = begin(organisation, year, PathKind.TARGET, FormKind.DEPARTMENT_TARGET, 0);
        filling.fill(form, content);
        walk.to(goal, form, people, year);
        return form;
    }

    private void evaluate(
            Body body, DemoForms made, long target, long organisation, int year, DemoPeople.Opened people) {
        long form = begin(organisation, year, PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION, target);
        if (body.code().equals(OFFLINE)) {
            walk.offline(form, people, year);
        } else if (LATE.contains(body.code())) {
            results.fill(form, made.target(0), target);
        } else {
            results.fill(
                    form,
                    made.evaluation(open -> assessor.evaluate(open, assessor.pack(DemoCounty.REGION, year))
                            .score()),
                    target);
            finish(body, form, organisation, year, people);
        }
    }

    private void finish(Body body, long form, long organisation, int year, DemoPeople.Opened people) {
        if (body.code().equals(EDUCATION)) {
            sections.share(form, organisation, people, duties.soon());
            duties.postpone(organisation, year, "汇总所属单位数据，经同意延期报送");
            return;
        }
        State goal = reached(body);
        walk.to(goal, form, people, year);
        if (goal != State.ACCEPTED && goal != State.PERFORMANCE_REVIEW) {
            duties.postpone(organisation, year, "退回修改，另定报送日期");
        }
    }

    private static State reached(Body body) {
        return switch (body.chance("self", 10)) {
            case 0 -> State.RETURNED;
            case 1, 2 -> State.PERFORMANCE_REVIEW;
            case 3 -> State.HEAD_SIGNING;
            default -> State.ACCEPTED;
        };
    }

    private static State next(Body body) {
        int chance = body.chance("next", 11);
        return chance == 10 ? State.RETURNED : REVIEWS.get(chance / 2);
    }

    private long begin(long organisation, int year, PathKind path, FormKind kind, long target) {
        String title = year + "年度" + kind.chinese();
        return forms.begin(
                new Forms.Beginning(DemoCounty.REGION, organisation, year, path, kind, "", "", title, target, 0));
    }
}
