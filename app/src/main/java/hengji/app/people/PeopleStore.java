package hengji.app.people;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.tables.tables.records.AccountRecord;
import hengji.app.tables.tables.records.RoleGrantRecord;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes accounts and grants. */
@Repository
class PeopleStore {
    private final DSLContext database;
    private final Clock clock;

    PeopleStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everybody whom administrators of these regions keep, by login; those whose login or name contains a text. */
    List<Person> list(Set<String> regions, String text) {
        Condition named = ACCOUNT.LOGIN.containsIgnoreCase(text).or(ACCOUNT.NAME.containsIgnoreCase(text));
        return people(kept(regions).and(text.isEmpty() ? DSL.noCondition() : named));
    }

    private static Condition kept(Set<String> regions) {
        return ACCOUNT.REGION_CODE
                .in(regions)
                .or(ACCOUNT.REGION_CODE
                        .isNull()
                        .and(DSL.exists(DSL.selectOne()
                                .from(ROLE_GRANT)
                                .where(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID), ROLE_GRANT.REGION_CODE.in(regions)))));
    }

    /** An account that administrators of these regions keep. */
    Optional<Person> find(Set<String> regions, long id) {
        return people(ACCOUNT.ID.eq(id).and(kept(regions))).stream().findFirst();
    }

    boolean isTaken(String login) {
        return database.fetchExists(ACCOUNT, DSL.lower(ACCOUNT.LOGIN).eq(DSL.lower(login)));
    }

    private List<Person> people(Condition which) {
        List<AccountRecord> accounts =
                database.selectFrom(ACCOUNT).where(which).orderBy(ACCOUNT.LOGIN).fetch();
        Map<Long, List<Person.Held>> held = database
                .selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.in(
                        accounts.stream().map(AccountRecord::getId).toList()))
                .orderBy(ROLE_GRANT.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        RoleGrantRecord::getAccountId, Collectors.mapping(PeopleStore::held, Collectors.toList())));
        return accounts.stream()
                .map(found -> person(found, held.getOrDefault(found.getId(), List.of())))
                .toList();
    }

    private static Person.Held held(RoleGrantRecord found) {
        return new Person.Held(
                found.getId(),
                Role.valueOf(found.getRole()),
                found.getRegionCode(),
                Optional.ofNullable(found.getOrganisationId()).orElse(0L),
                found.getValidFrom(),
                Optional.ofNullable(found.getValidTo()));
    }

    private Person person(AccountRecord found, List<Person.Held> roles) {
        return new Person(
                found.getId(),
                found.getLogin(),
                found.getName(),
                found.getPhone(),
                found.getActive(),
                Optional.ofNullable(found.getLockedUntil())
                        .filter(until -> until.isAfter(clock.instant()))
                        .isPresent(),
                found.getMustChange(),
                found.getTotpSecret() != null,
                roles);
    }

    void settle(long id, String region, String phone) {
        database.update(ACCOUNT)
                .set(ACCOUNT.REGION_CODE, region)
                .set(ACCOUNT.PHONE, phone)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void activate(long id, boolean active) {
        database.update(ACCOUNT)
                .set(ACCOUNT.ACTIVE, active)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void give(long id, String region, Wish wish) {
        RoleGrantRecord made = database.newRecord(ROLE_GRANT);
        made.setAccountId(id);
        made.setRole(wish.role().name());
        made.setRegionCode(region);
        made.setValidFrom(wish.from());
        wish.to().ifPresent(made::setValidTo);
        if (wish.organisation() != 0) {
            made.setOrganisationId(wish.organisation());
        }
        made.store();
    }

    /** Ends a role with yesterday, so that it no longer holds from now on. */
    boolean end(long id, long grant, LocalDate lastDay) {
        return database.update(ROLE_GRANT)
                        .set(ROLE_GRANT.VALID_TO, lastDay)
                        .where(ROLE_GRANT.ID.eq(grant), ROLE_GRANT.ACCOUNT_ID.eq(id))
                        .execute()
                == 1;
    }

    /** Holds an account until the transaction is over, so that two changes of its roles follow one another. */
    void hold(long id) {
        database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .forUpdate()
                .fetch();
    }
}
