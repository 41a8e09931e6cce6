package hengji.app.result;

import static hengji.app.tables.Tables.RESULT_DECISION;

import hengji.app.tables.tables.records.ResultDecisionRecord;
import hengji.core.exact.Decimals;
import hengji.core.policy.Verdict;
import hengji.core.result.Decision;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided. */
@Component
class DecisionStore {
    private final DSLContext database;
    private final Clock clock;

    DecisionStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All decisions of a region's year by the matter's key. */
    @Transactional(readOnly = true)
    public Map<String, Decided> of(String region, int year) {
        return database
                .selectFrom(RESULT_DECISION)
                .where(RESULT_DECISION.REGION_CODE.eq(region), RESULT_DECISION.BUDGET_YEAR.eq(year))
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        found -> found.getOrganisationId() + ":" + found.getProjectCode(), DecisionStore::decided));
    }

    @Transactional(readOnly = true)
    public Optional<Decided> find(Matter matter) {
        return database.selectFrom(RESULT_DECISION).where(which(matter)).fetchOptional(DecisionStore::decided);
    }

    /** The same, held until the transaction is over. */
    @Transactional
    public Optional<Decided> hold(Matter matter) {
        return database.selectFrom(RESULT_DECISION)
                .where(which(matter))
                .forUpdate()
                .fetchOptional(DecisionStore::decided);
    }

    /** Keeps a decision over the one there is; two who decide for the first time at once meet the unique index. */
    @Transactional
    public void keep(Matter matter, Decision decision, long account, long revision) {
        ResultDecisionRecord made = database.fetchOptional(RESULT_DECISION, which(matter))
                .orElseGet(() -> database.newRecord(RESULT_DECISION));
        made.setRegionCode(matter.organisation().region());
        made.setOrganisationId(matter.organisation().id());
        made.setBudgetYear(matter.year());
        made.setProjectCode(matter.projectCode());
        made.setVerdict(decision.verdict().name());
        made.setAmount(decision.amount());
        made.setGround(decision.ground());
        made.setProposal(decision.proposal().sentence().zh());
        made.setFollows(decision.follows());
        made.set(RESULT_DECISION.DECIDED_BY, account == 0 ? null : account);
        made.setDecidedName(decision.by());
        made.setDecidedAt(clock.instant());
        made.setRevision(revision + 1);
        made.store();
    }

    private static Condition which(Matter matter) {
        return RESULT_DECISION
                .ORGANISATION_ID
                .eq(matter.organisation().id())
                .and(RESULT_DECISION.BUDGET_YEAR.eq(matter.year()))
                .and(RESULT_DECISION.PROJECT_CODE.eq(matter.projectCode()));
    }

    private static Decided decided(ResultDecisionRecord found) {
        return new Decided(
                Verdict.valueOf(found.getVerdict()),
                Decimals.plain(found.getAmount()),
                found.getGround(),
                found.getProposal(),
                found.getFollows(),
                found.getDecidedName(),
                found.getDecidedAt(),
                found.getRevision());
    }
}
