package hengji.app.exchange;

import static hengji.app.tables.Tables.FORM;

import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.project.Project;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The target forms that exchanged rows speak of; begun where there is none yet. */
@Component
class TargetForms {
    private final Forms forms;
    private final Journal journal;

    TargetForms(Forms forms, Journal journal) {
        this.forms = forms;
        this.journal = journal;
    }

    List<FormHead> of(String region, int year) {
        return forms.list(
                FORM.REGION_CODE.eq(region).and(FORM.BUDGET_YEAR.eq(year)).and(FORM.PATH.eq(PathKind.TARGET.name())));
    }

    /** Why a row cannot change its form now. */
    Optional<Wording> obstacle(Organisation body, int year, String project) {
        return forms.find(body.id(), year, PathKind.TARGET, project).flatMap(Editing::obstacle);
    }

    /** The form of a unit or one of its projects. */
    long get(Organisation body, int year, Optional<Project> project, Actor actor) {
        String code = project.map(Project::code).orElse("");
        return forms.find(body.id(), year, PathKind.TARGET, code)
                .map(FormHead::id)
                .orElseGet(() -> begun(body, year, project, actor));
    }

    private long begun(Organisation body, int year, Optional<Project> project, Actor actor) {
        FormKind kind = project.isPresent() ? FormKind.PROJECT_TARGET : FormKind.DEPARTMENT_TARGET;
        long form = forms.begin(new Forms.Beginning(
                body.region(),
                body.id(),
                year,
                PathKind.TARGET,
                kind,
                project.map(Project::code).orElse(""),
                project.map(Project::name).orElse(""),
                year + "年度" + kind.chinese(),
                0,
                actor.account()));
        journal.write(actor, Entry.of(body.id(), "form.begin", "form " + form));
        return form;
    }
}
