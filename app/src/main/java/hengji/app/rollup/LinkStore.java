package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.INDICATOR_LINK;
import static hengji.app.tables.Tables.INDICATOR_LINK_SOURCE;

import hengji.app.form.Belongings;
import hengji.app.tables.tables.records.IndicatorLinkRecord;
import hengji.core.rollup.Method;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps confirmed links. */
@Component
class LinkStore implements Belongings {
    private final DSLContext database;
    private final Clock clock;

    LinkStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<KeptLink> list(long form) {
        return database
                .selectFrom(INDICATOR_LINK)
                .where(INDICATOR_LINK.FORM_ID.eq(form))
                .orderBy(INDICATOR_LINK.ID)
                .fetch()
                .stream()
                .map(this::link)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<KeptLink> find(long form, String lineage) {
        return list(form).stream()
                .filter(link -> link.lineage().equals(lineage))
                .findFirst();
    }

    /** The links that draw on one of these rows of a project in a year. */
    @Transactional(readOnly = true)
    public List<KeptLink> drawing(String region, int year, String project, Set<String> lineages) {
        return database
                .select(INDICATOR_LINK.fields())
                .from(INDICATOR_LINK)
                .join(FORM)
                .on(FORM.ID.eq(INDICATOR_LINK.FORM_ID))
                .where(FORM.REGION_CODE.eq(region), FORM.BUDGET_YEAR.eq(year))
                .and(INDICATOR_LINK.ID.in(database.select(INDICATOR_LINK_SOURCE.LINK_ID)
                        .from(INDICATOR_LINK_SOURCE)
                        .where(
                                INDICATOR_LINK_SOURCE.PROJECT_CODE.eq(project),
                                INDICATOR_LINK_SOURCE.LINEAGE.in(lineages))))
                .orderBy(INDICATOR_LINK.ID)
                .fetchInto(INDICATOR_LINK)
                .stream()
                .map(this::link)
                .toList();
    }

    /** Keeps a link over the one of that row, if there is any; its form is held. */
    @Transactional
    public void keep(KeptLink wanted, long account) {
        IndicatorLinkRecord made = database.fetchOptional(
                        INDICATOR_LINK,
                        INDICATOR_LINK.FORM_ID.eq(wanted.form()),
                        INDICATOR_LINK.LINEAGE.eq(wanted.lineage()))
                .orElseGet(() -> database.newRecord(INDICATOR_LINK));
        made.setFormId(wanted.form());
        made.setLineage(wanted.lineage());
        made.setMethod(wanted.method().name());
        made.set(INDICATOR_LINK.CONFIRMED_BY, account == 0 ? null : account);
        made.setConfirmedName(wanted.by());
        made.setConfirmedAt(clock.instant());
        made.setRevision(wanted.revision() + 1);
        made.store();
        database.deleteFrom(INDICATOR_LINK_SOURCE)
                .where(INDICATOR_LINK_SOURCE.LINK_ID.eq(made.getId()))
                .execute();
        for (int place = 0; place < wanted.sources().size(); place++) {
            KeptLink.Source source = wanted.sources().get(place);
            database.insertInto(INDICATOR_LINK_SOURCE)
                    .set(INDICATOR_LINK_SOURCE.LINK_ID, made.getId())
                    .set(INDICATOR_LINK_SOURCE.PLACE, place)
                    .set(INDICATOR_LINK_SOURCE.PROJECT_CODE, source.project())
                    .set(INDICATOR_LINK_SOURCE.LINEAGE, source.lineage())
                    .set(INDICATOR_LINK_SOURCE.WEIGHT, source.weight().orElse(null))
                    .execute();
        }
    }

    /** Takes a link away, so that there is only a proposal again. */
    @Transactional
    public void drop(long form, String lineage) {
        database.deleteFrom(INDICATOR_LINK_SOURCE)
                .where(INDICATOR_LINK_SOURCE.LINK_ID.in(database.select(INDICATOR_LINK.ID)
                        .from(INDICATOR_LINK)
                        .where(INDICATOR_LINK.FORM_ID.eq(form), INDICATOR_LINK.LINEAGE.eq(lineage))))
                .execute();
        database.deleteFrom(INDICATOR_LINK)
                .where(INDICATOR_LINK.FORM_ID.eq(form), INDICATOR_LINK.LINEAGE.eq(lineage))
                .execute();
    }

    @Override
    public List<String> clear(long form) {
        List<String> kept = database.selectFrom(INDICATOR_LINK)
                .where(INDICATOR_LINK.FORM_ID.eq(form))
                .orderBy(INDICATOR_LINK.ID)
                .fetch(link -> "link of row " + link.getLineage() + " " + link.getMethod() + " by "
                        + link.getConfirmedName() + sources(link.getId()));
        database.select(INDICATOR_LINK.LINEAGE)
                .from(INDICATOR_LINK)
                .where(INDICATOR_LINK.FORM_ID.eq(form))
                .fetch(INDICATOR_LINK.LINEAGE)
                .forEach(lineage -> drop(form, lineage));
        return kept;
    }

    private String sources(long link) {
        return database
                .selectFrom(INDICATOR_LINK_SOURCE)
                .where(INDICATOR_LINK_SOURCE.LINK_ID.eq(link))
                .orderBy(INDICATOR_LINK_SOURCE.PLACE)
                .fetch(source -> " " + source.getProjectCode() + "/" + source.getLineage())
                .stream()
                .collect(Collectors.joining());
    }

    private KeptLink link(IndicatorLinkRecord found) {
        List<KeptLink.Source> sources = database.selectFrom(INDICATOR_LINK_SOURCE)
                .where(INDICATOR_LINK_SOURCE.LINK_ID.eq(found.getId()))
                .orderBy(INDICATOR_LINK_SOURCE.PLACE)
                .fetch(source -> new KeptLink.Source(
                        source.getProjectCode(),
                        source.getLineage(),
                        Optional.ofNullable(source.getWeight()).map(weight -> weight.stripTrailingZeros())));
        return new KeptLink(
                found.getFormId(),
                found.getLineage(),
                Method.valueOf(found.getMethod()),
                sources,
                found.getConfirmedName(),
                found.getConfirmedAt(),
                found.getRevision());
    }
}
