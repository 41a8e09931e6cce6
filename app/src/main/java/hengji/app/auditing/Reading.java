package hengji.app.auditing;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.tables.tables.records.JournalRecord;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal for an auditor: the chains of the own region, and of the office's own what its people did. */
@Service
public class Reading {
    private final DSLContext database;
    private final Trees trees;
    private final Clock clock;

    Reading(DSLContext database, Trees trees, Clock clock) {
        this.database = database;
        this.trees = trees;
        this.clock = clock;
    }

    /** The newest entries that fit, at most so many. */
    @Transactional(readOnly = true)
    public List<Shown> find(Who auditor, Filter filter, int most) {
        Tree tree = trees.tree();
        return database.selectFrom(JOURNAL)
                .where(within(auditor, filter.organisation(), tree), fits(filter))
                .orderBy(JOURNAL.ID.desc())
                .limit(most)
                .fetch(found -> shown(found, tree));
    }

    private Condition within(Who auditor, String organisation, Tree tree) {
        Set<String> regions = auditor.grants().stream()
                .filter(grant -> grant.role() == Role.SECURITY_AUDITOR)
                .map(Grant::region)
                .collect(Collectors.toSet());
        List<Long> chains = tree.all().stream()
                .filter(each -> regions.contains(each.region()))
                .filter(each ->
                        each.name().contains(organisation) || each.code().startsWith(organisation))
                .map(Organisation::id)
                .toList();
        Condition own = JOURNAL.CHAIN.in(chains);
        return organisation.isEmpty() ? own.or(JOURNAL.CHAIN.eq(0L).and(ofOwnPeople(regions))) : own;
    }

    /** Entries of nobody, such as failed logins of unknown names, are everybody's to see. */
    private static Condition ofOwnPeople(Set<String> regions) {
        return JOURNAL.ACCOUNT_ID
                .isNull()
                .or(JOURNAL.ACCOUNT_ID.eq(0L))
                .or(JOURNAL.ACCOUNT_ID.in(
                        DSL.select(ROLE_GRANT.ACCOUNT_ID).from(ROLE_GRANT).where(ROLE_GRANT.REGION_CODE.in(regions))))
                .or(JOURNAL.ACCOUNT_ID.in(DSL.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.REGION_CODE.in(regions))));
    }

    private Condition fits(Filter filter) {
        Condition fits = DSL.noCondition();
        if (filter.from().isPresent()) {
            fits = fits.and(JOURNAL.AT.ge(
                    filter.from().get().atStartOfDay(clock.getZone()).toInstant()));
        }
        if (filter.to().isPresent()) {
            fits = fits.and(JOURNAL.AT.lt(
                    filter.to().get().plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
        }
        if (!filter.text().isEmpty()) {
            fits = fits.and(JOURNAL.SUBJECT
                    .contains(filter.text())
                    .or(JOURNAL.BEFORE_TEXT.contains(filter.text()))
                    .or(JOURNAL.AFTER_TEXT.contains(filter.text())));
        }
        return fits.and(filter.person().isEmpty() ? DSL.noCondition() : JOURNAL.ACCOUNT_LOGIN.contains(filter.person()))
                .and(filter.action().isEmpty() ? DSL.noCondition() : JOURNAL.ACTION.startsWith(filter.action()))
                .and(filter.before() == 0 ? DSL.noCondition() : JOURNAL.ID.lt(filter.before()));
    }

    private static Shown shown(JournalRecord found, Tree tree) {
        Optional<Organisation> organisation = tree.find(found.getChain());
        return new Shown(
                found.getId(),
                found.getChain(),
                found.getNumber(),
                found.getAt(),
                found.getAccountLogin(),
                found.getAddress(),
                organisation.map(Organisation::name).orElse(""),
                found.getAction(),
                found.getSubject(),
                found.getBeforeText(),
                found.getAfterText());
    }
}
