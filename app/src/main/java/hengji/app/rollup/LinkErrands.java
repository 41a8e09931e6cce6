package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.work.Errand;
import hengji.app.work.Errands;
import hengji.app.work.Kind;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposed links wait for the clerk of a departmental form that is still being written. */
@Component
class LinkErrands implements Errands {
    private final DSLContext database;
    private final Forms forms;
    private final Rollups rollups;
    private final Trees trees;
    private final Clock clock;

    LinkErrands(DSLContext database, Forms forms, Rollups rollups, Trees trees, Clock clock) {
        this.database = database;
        this.forms = forms;
        this.rollups = rollups;
        this.trees = trees;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Who who) {
        Tree tree = trees.tree();
        Set<Long> own = who.grants().stream()
                .filter(grant -> grant.role() == Role.UNIT_CLERK)
                .map(Grant::organisationId)
                .map(tree::unitOf)
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : writing(own).stream().flatMap(head -> errand(head).stream()).toList();
    }

    /** Departmental forms being written by bodies that have project forms of the same year and step. */
    private List<FormHead> writing(Set<Long> bodies) {
        var project = FORM.as("project");
        return forms
                .list(FORM.ORGANISATION_ID
                        .in(bodies)
                        .and(FORM.PROJECT_CODE.eq(""))
                        .and(DSL.exists(database.selectOne()
                                .from(project)
                                .where(
                                        project.ORGANISATION_ID.eq(FORM.ORGANISATION_ID),
                                        project.BUDGET_YEAR.eq(FORM.BUDGET_YEAR),
                                        project.PATH.eq(FORM.PATH),
                                        project.PROJECT_CODE.ne("")))))
                .stream()
                .filter(head -> head.state().stage() == State.Stage.WRITING
                        && head.kind().isDepartment())
                .toList();
    }

    private Optional<Errand> errand(FormHead head) {
        long proposed = rollups.of(head.id()).proposed();
        return proposed == 0
                ? Optional.empty()
                : Optional.of(new Errand(
                        head.year(),
                        trees.tree().get(head.organisation()),
                        Kind.ROLLUP,
                        Wording.of("部门指标与项目指标的关联", "links to the projects' rows"),
                        Wording.of(proposed + " 项待确认", proposed + " to be confirmed"),
                        Wording.of("核对并确认关联", "check and confirm the links"),
                        "/forms/" + head.id() + "/projects",
                        LocalDate.ofInstant(head.stateSince(), clock.getZone()),
                        Optional.empty()));
    }
}
