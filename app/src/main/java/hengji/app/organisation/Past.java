package hengji.app.organisation;

import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.ORGANISATION_HISTORY;

import hengji.app.tables.tables.records.OrganisationHistoryRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations were and what became of them (机构沿革). */
@Service
public class Past {
    private final DSLContext database;
    private final Trees trees;

    Past(DSLContext database, Trees trees) {
        this.database = database;
        this.trees = trees;
    }

    /** What an organisation was, oldest first. */
    @Transactional(readOnly = true)
    public List<Former> of(long organisation) {
        return database.selectFrom(ORGANISATION_HISTORY)
                .where(ORGANISATION_HISTORY.ORGANISATION_ID.eq(organisation))
                .orderBy(ORGANISATION_HISTORY.VALID_FROM, ORGANISATION_HISTORY.ID)
                .fetch(Past::former);
    }

    /** The former standings of a whole region, by organisation. */
    @Transactional(readOnly = true)
    public Map<Long, List<Former>> in(String region) {
        return database.select(ORGANISATION_HISTORY.fields())
                .from(ORGANISATION_HISTORY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_HISTORY.ORGANISATION_ID))
                .where(ORGANISATION.REGION_CODE.eq(region))
                .orderBy(ORGANISATION_HISTORY.VALID_FROM, ORGANISATION_HISTORY.ID)
                .fetchInto(ORGANISATION_HISTORY)
                .intoGroups(OrganisationHistoryRecord::getOrganisationId, Past::former);
    }

    /** The name an organisation had on a day; the first known for days before it. */
    @Transactional(readOnly = true)
    public String nameOn(long organisation, LocalDate day) {
        return of(organisation).stream()
                .filter(former -> !day.isAfter(former.to()))
                .findFirst()
                .map(Former::name)
                .orElseGet(() -> trees.tree().get(organisation).name());
    }

    /** What an organisation was merged into; absent for every other. */
    @Transactional(readOnly = true)
    public Optional<Organisation> successor(long organisation) {
        return database.select(ORGANISATION.SUCCESSOR_ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .fetchOptional(ORGANISATION.SUCCESSOR_ID)
                .flatMap(trees.tree()::find);
    }

    /** An organisation and all that were merged into it, itself first: whose forms it answers for. */
    @Transactional(readOnly = true)
    public List<Long> family(long organisation) {
        List<Long> family = new ArrayList<>(List.of(organisation));
        for (int i = 0; i < family.size(); i++) {
            database
                    .select(ORGANISATION.ID)
                    .from(ORGANISATION)
                    .where(ORGANISATION.SUCCESSOR_ID.eq(family.get(i)))
                    .orderBy(ORGANISATION.CODE)
                    .fetch(ORGANISATION.ID)
                    .stream()
                    .filter(id -> !family.contains(id))
                    .forEach(family::add);
        }
        return List.copyOf(family);
    }

    private static Former former(OrganisationHistoryRecord found) {
        return new Former(
                found.getCode(),
                found.getName(),
                Optional.ofNullable(found.getParentId()).orElse(0L),
                found.getValidFrom(),
                found.getValidTo(),
                found.getReason(),
                found.getDocumentNo());
    }
}
