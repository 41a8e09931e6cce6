package hengji.app.result;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.RESULT_DECISION;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.work.Errand;
import hengji.app.work.Errands;
import hengji.app.work.Kind;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was accepted of last year and not yet decided about waits for the two divisions that decide. */
@Component
class UseErrands implements Errands {
    private final DSLContext database;
    private final Trees trees;
    private final Clock clock;

    UseErrands(DSLContext database, Trees trees, Clock clock) {
        this.database = database;
        this.trees = trees;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Who who) {
        Set<String> regions = who.grants().stream()
                .filter(grant -> grant.role() == Role.PERFORMANCE_DIVISION || grant.role() == Role.BUDGET_DIVISION)
                .map(Grant::region)
                .collect(Collectors.toSet());
        int year = LocalDate.now(clock).getYear() - 1;
        return regions.stream().flatMap(region -> of(region, year).stream()).toList();
    }

    private Optional<Errand> of(String region, int year) {
        var open = database.select(DSL.count(), DSL.min(FORM.STATE_SINCE))
                .from(FORM)
                .where(FORM.REGION_CODE.eq(region), FORM.BUDGET_YEAR.eq(year))
                .and(FORM.PATH.eq(PathKind.SELF_EVALUATION.name()))
                .and(FORM.STATE.eq(State.ACCEPTED.name()))
                .andNotExists(database.selectOne()
                        .from(RESULT_DECISION)
                        .where(RESULT_DECISION.ORGANISATION_ID.eq(FORM.ORGANISATION_ID))
                        .and(RESULT_DECISION.BUDGET_YEAR.eq(FORM.BUDGET_YEAR))
                        .and(RESULT_DECISION.PROJECT_CODE.eq(FORM.PROJECT_CODE)))
                .fetchSingle();
        return Optional.ofNullable(open.value2())
                .flatMap(since -> bureau(region).map(bureau -> errand(bureau, year, open.value1(), since)));
    }

    private Errand errand(Organisation bureau, int year, int count, Instant since) {
        return new Errand(
                year,
                bureau,
                Kind.RESULT,
                Wording.of(year + " 年度结果应用", "use of the results of " + year),
                Wording.of(count + " 项待决定", count + " undecided"),
                Wording.of("决定保留、压减或取消", "decide to keep, cut or cancel"),
                "/results/" + bureau.region() + "/" + year + "?show=open",
                LocalDate.ofInstant(since, clock.getZone()),
                Optional.empty());
    }

    private Optional<Organisation> bureau(String region) {
        return trees.tree().all().stream()
                .filter(body -> body.region().equals(region) && body.kind() == Organisation.Kind.FINANCE)
                .findFirst();
    }
}
