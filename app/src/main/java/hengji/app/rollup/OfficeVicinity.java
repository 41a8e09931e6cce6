package hengji.app.rollup;

import static hengji.app.tables.Tables.BUDGET_LINE;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_VERSION;
import static hengji.app.tables.Tables.INDICATOR_LINK;
import static hengji.app.tables.Tables.REPORT_SECTION;

import hengji.app.assess.Assessor;
import hengji.app.assess.Vicinity;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Versions;
import hengji.app.organisation.Trees;
import hengji.app.report.ReportBook;
import hengji.core.audit.RedLight;
import hengji.core.audit.Surroundings;
import hengji.core.audit.WrittenReport;
import hengji.core.audit.YearSoFar;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands around a form in the office. */
@Component
class OfficeVicinity implements Vicinity {
    private static final int BACK = 3;
    private static final Field<String> NOTHING = DSL.inline("");

    private final DSLContext database;
    private final Forms forms;
    private final Versions versions;
    private final Trees trees;
    private final Assessor assessor;
    private final Members members;
    private final Linking linking;
    private final ReportBook reports;
    private final ApprovedTexts texts;
    private final ObjectProvider<YearLights> lights;

    OfficeVicinity(
            DSLContext database,
            Forms forms,
            Versions versions,
            Trees trees,
            Assessor assessor,
            Members members,
            Linking linking,
            ReportBook reports,
            ApprovedTexts texts,
            ObjectProvider<YearLights> lights) {
        this.database = database;
        this.forms = forms;
        this.versions = versions;
        this.trees = trees;
        this.assessor = assessor;
        this.members = members;
        this.linking = linking;
        this.reports = reports;
        this.texts = texts;
        this.lights = lights;
    }

    @Override
    @Transactional(readOnly = true)
    public String mark(FormHead head) {
        String kept = database
                .select(DSL.inline("form"), FORM.ID, FORM.REVISION, said(FORM.STATE, FORM.SCOPE, FORM.CHANGED_AT))
                .from(FORM)
                .where(near(head))
                .unionAll(DSL.select(
                                DSL.inline("link"),
                                INDICATOR_LINK.ID,
                                INDICATOR_LINK.REVISION,
                                said(INDICATOR_LINK.CONFIRMED_AT))
                        .from(INDICATOR_LINK)
                        .where(INDICATOR_LINK.FORM_ID.eq(linking.target(head))))
                .unionAll(DSL.select(
                                DSL.inline("money"),
                                BUDGET_LINE.ID,
                                DSL.inline(0L),
                                said(BUDGET_LINE.INITIAL, BUDGET_LINE.ADJUSTED))
                        .from(BUDGET_LINE)
                        .where(
                                BUDGET_LINE.ORGANISATION_ID.in(members.bodies(head)),
                                BUDGET_LINE.BUDGET_YEAR.eq(head.year()),
                                BUDGET_LINE.PROJECT_ID.isNotNull()))
                .unionAll(DSL.select(
                                DSL.inline("report"),
                                REPORT_SECTION.ID,
                                REPORT_SECTION.REVISION,
                                said(REPORT_SECTION.CHANGED_AT))
                        .from(REPORT_SECTION)
                        .where(REPORT_SECTION.FORM_ID.eq(head.id())))
                .unionAll(DSL.select(
                                DSL.inline("version"),
                                DSL.coalesce(DSL.max(FORM_VERSION.ID), DSL.inline(0L)),
                                DSL.inline(0L),
                                NOTHING)
                        .from(FORM_VERSION)
                        .where(FORM_VERSION.FORM_ID.eq(head.targetForm())))
                .fetch()
                .stream()
                .map(found -> found.value1() + found.value2() + ":" + found.value3() + found.value4())
                .sorted()
                .collect(Collectors.joining(" "));
        return kept
                + texts.mark(head)
                + lights.orderedStream().map(each -> each.mark(head)).collect(Collectors.joining(" ", " ", ""));
    }

    private static Field<String> said(Field<?>... parts) {
        return DSL.concat(Stream.of(parts)
                .flatMap(part -> Stream.of(DSL.inline(" "), DSL.coalesce(part.cast(String.class), NOTHING)))
                .toArray(Field<?>[]::new));
    }

    /** The other forms it is held against: earlier years of the same body or project, and the year's projects. */
    private Condition near(FormHead head) {
        Condition earlier = FORM.BUDGET_YEAR
                .between(head.year() - BACK, head.year() - 1)
                .and(FORM.PROJECT_CODE.eq(head.projectCode()))
                .and(FORM.ORGANISATION_ID.in(trees.tree().family(head.organisation())));
        return isDepartment(head)
                ? earlier.or(FORM.BUDGET_YEAR
                        .eq(head.year())
                        .and(FORM.PROJECT_CODE.ne(""))
                        .and(FORM.ORGANISATION_ID.in(members.bodies(head))))
                : earlier;
    }

    private static boolean isDepartment(FormHead head) {
        return head.projectCode().isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public Surroundings of(FormHead head, Form form, Pack pack) {
        List<Member> projects = isDepartment(head) ? members.all(head) : List.of();
        return new Surroundings(
                        history(head),
                        texts.index(head),
                        approved(head),
                        Optional.empty(),
                        projects.stream().map(Member::form).toList(),
                        report(head, form, pack))
                .with(year(head, projects));
    }

    private YearSoFar year(FormHead head, List<Member> projects) {
        List<RedLight> red =
                lights.orderedStream().flatMap(each -> each.reds(head).stream()).toList();
        return isDepartment(head)
                ? new YearSoFar(
                        members.approved(head),
                        linking.links(
                                head,
                                projects.stream()
                                        .filter(member -> member.head().path() == head.path())
                                        .toList()),
                        red)
                : new YearSoFar(List.of(), List.of(), red);
    }

    /** Earlier years as they were approved or handed in. */
    private List<Form> history(FormHead head) {
        return forms
                .list(FORM.BUDGET_YEAR
                        .between(head.year() - BACK, head.year() - 1)
                        .and(FORM.PROJECT_CODE.eq(head.projectCode()))
                        .and(FORM.ORGANISATION_ID.in(trees.tree().family(head.organisation()))))
                .stream()
                .filter(past -> past.state().stage() != State.Stage.WRITING && past.state() != State.OFFLINE)
                .map(past -> members.member(past.id()).form())
                .toList();
    }

    /** What a self-evaluation answers for: its target as it was approved last. */
    private Optional<Form> approved(FormHead head) {
        return head.path() == PathKind.SELF_EVALUATION && head.targetForm() != 0
                ? versions.findLast(head.targetForm(), Versions.Occasion.APPROVED)
                        .map(versions::content)
                : Optional.empty();
    }

    private Optional<WrittenReport> report(FormHead head, Form form, Pack pack) {
        return head.isEvaluated() && database.fetchExists(REPORT_SECTION, REPORT_SECTION.FORM_ID.eq(head.id()))
                ? reports.forRules(head.id(), assessor.evaluate(form, pack))
                : Optional.empty();
    }
}
