package hengji.app.sampling;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.RECHECK_CANDIDATE;
import static hengji.app.tables.Tables.RECHECK_SAMPLE;

import hengji.app.tables.tables.records.RecheckCandidateRecord;
import hengji.core.recheck.Candidate;
import hengji.core.recheck.Drawn;
import hengji.core.recheck.Frame;
import hengji.core.recheck.HandPick;
import hengji.core.recheck.Sample;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The samples there are, with their frames (store). */
@Component
class Draws {
    private final DSLContext database;
    private final Clock clock;

    Draws(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Draw> of(Collection<String> regions) {
        return list(RECHECK_SAMPLE.REGION_CODE.in(regions));
    }

    @Transactional(readOnly = true)
    public List<Draw> of(String region, int year) {
        return list(RECHECK_SAMPLE.REGION_CODE.eq(region).and(RECHECK_SAMPLE.BUDGET_YEAR.eq(year)));
    }

    private List<Draw> list(Condition condition) {
        return database
                .select()
                .from(RECHECK_SAMPLE)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECHECK_SAMPLE.MADE_BY))
                .where(condition)
                .orderBy(RECHECK_SAMPLE.ID)
                .fetch()
                .stream()
                .map(this::draw)
                .toList();
    }

    private Draw draw(Record found) {
        return new Draw(
                found.get(RECHECK_SAMPLE.ID),
                found.get(RECHECK_SAMPLE.REGION_CODE),
                found.get(RECHECK_SAMPLE.BUDGET_YEAR),
                Layer.find(found.get(RECHECK_SAMPLE.STRATA)),
                found.get(RECHECK_SAMPLE.ANNOUNCED),
                found.get(RECHECK_SAMPLE.OUTSIDE),
                Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                found.get(RECHECK_SAMPLE.MADE_AT),
                sample(found));
    }

    /** Drawn again from what is kept: the same seed and frame give the same. */
    private Sample sample(Record found) {
        List<RecheckCandidateRecord> kept =
                database.fetch(RECHECK_CANDIDATE, RECHECK_CANDIDATE.SAMPLE_ID.eq(found.get(RECHECK_SAMPLE.ID)));
        Frame frame = new Frame(kept.stream()
                .map(each -> new Candidate(each.getCode(), each.getName(), each.getStratum()))
                .toList());
        List<HandPick> picks = kept.stream()
                .filter(each -> !each.getPickedBecause().isEmpty())
                .map(each -> new HandPick(each.getCode(), each.getPickedBecause()))
                .toList();
        return Sample.draw(found.get(RECHECK_SAMPLE.SEED), frame, Quotas.read(found.get(RECHECK_SAMPLE.QUOTAS)), picks);
    }

    long keep(String region, int year, Wish wish, Pool pool, Sample sample, long account) {
        long id = database.insertInto(RECHECK_SAMPLE)
                .set(RECHECK_SAMPLE.REGION_CODE, region)
                .set(RECHECK_SAMPLE.BUDGET_YEAR, year)
                .set(RECHECK_SAMPLE.SEED, wish.seed())
                .set(RECHECK_SAMPLE.ANNOUNCED, wish.announced())
                .set(RECHECK_SAMPLE.STRATA, wish.layer().name())
                .set(
                        RECHECK_SAMPLE.BOUNDS,
                        wish.bounds().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",")))
                .set(RECHECK_SAMPLE.QUOTAS, Quotas.write(sample.quotas()))
                .set(RECHECK_SAMPLE.OUTSIDE, pool.outside())
                .set(RECHECK_SAMPLE.MADE_BY, account == 0 ? null : account)
                .set(RECHECK_SAMPLE.MADE_AT, clock.instant())
                .returningResult(RECHECK_SAMPLE.ID)
                .fetchSingle()
                .value1();
        Map<String, Drawn> drawn = sample.drawn().stream()
                .collect(Collectors.toMap(one -> one.candidate().code(), one -> one));
        pool.frame()
                .candidates()
                .forEach(each ->
                        candidate(id, pool.form(each.code()), each, Optional.ofNullable(drawn.get(each.code()))));
        return id;
    }

    private void candidate(long sample, long form, Candidate candidate, Optional<Drawn> drawn) {
        database.insertInto(RECHECK_CANDIDATE)
                .set(RECHECK_CANDIDATE.SAMPLE_ID, sample)
                .set(RECHECK_CANDIDATE.FORM_ID, form)
                .set(RECHECK_CANDIDATE.CODE, candidate.code())
                .set(RECHECK_CANDIDATE.NAME, candidate.name())
                .set(RECHECK_CANDIDATE.STRATUM, candidate.stratum())
                .set(RECHECK_CANDIDATE.DRAWN, drawn.isPresent())
                .set(
                        RECHECK_CANDIDATE.PICKED_BECAUSE,
                        drawn.flatMap(Drawn::pickedBecause).orElse(""))
                .execute();
    }
}
