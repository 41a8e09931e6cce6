package hengji.app.sampling;

import static hengji.app.tables.Tables.REGION;

import hengji.app.access.NotThere;
import hengji.app.assess.Assessor;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.recheck.Rechecks;
import hengji.core.explain.Wording;
import hengji.core.recheck.Candidate;
import hengji.core.recheck.Frame;
import hengji.core.recheck.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the sample of a year and opens the re-check of everybody drawn (use case). */
@Service
public class Drawing {
    private static final Wording NO_SEED = Wording.of("请先确定种子。", "Fix the seed first.");
    private static final Wording NOT_ANNOUNCED =
            Wording.of("请写明种子在抽取前怎样公布（文号、会议或公示）。", "Say where the seed was made known before the draw.");
    private static final Wording NOBODY = Wording.of(
            "还没有可以抽取的自评表：只有已受理、没有抽过的才能抽。",
            "Nothing can be drawn: only accepted self-evaluations that were not drawn before.");
    private static final Wording NONE_DRAWN =
            Wording.of("各层数量都是 0，也没有人工指定，请至少抽取一个。", "Every stratum has 0 and nobody is picked.");

    private final DSLContext database;
    private final Pools pools;
    private final Draws draws;
    private final Rechecks rechecks;
    private final Assessor assessor;
    private final Journal journal;

    Drawing(DSLContext database, Pools pools, Draws draws, Rechecks rechecks, Assessor assessor, Journal journal) {
        this.database = database;
        this.pools = pools;
        this.draws = draws;
        this.rechecks = rechecks;
        this.assessor = assessor;
        this.journal = journal;
    }

    /** The answer to somebody who draws. */
    public sealed interface Outcome {
        record Done(long id, Sample sample) implements Outcome {}

        record Refused(List<Wording> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** The pack's number for each stratum. */
    Map<String, Integer> proposed(String region, int year, Frame frame) {
        return frame.quotas(assessor.pack(region, year));
    }

    /** The codes of all who could be drawn now. */
    @Transactional(readOnly = true)
    public List<String> candidates(String region, int year) {
        return pools.of(region, year, Layer.KIND, List.of()).frame().candidates().stream()
                .map(Candidate::code)
                .toList();
    }

    /** Draws; two who draw at once follow one another. */
    @Transactional
    public Outcome draw(String region, int year, Wish wish, Actor actor) {
        hold(region);
        Pool pool = pools.of(region, year, wish.layer(), wish.bounds());
        List<Wording> reasons = reasons(wish, pool);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        Map<String, Integer> quotas = new TreeMap<>(proposed(region, year, pool.frame()));
        quotas.replaceAll((stratum, usual) -> wish.quotas().getOrDefault(stratum, usual));
        Sample sample = Sample.draw(wish.seed(), pool.frame(), quotas, wish.picks());
        if (sample.drawn().isEmpty()) {
            return new Outcome.Refused(List.of(NONE_DRAWN));
        }
        long id = draws.keep(region, year, wish, pool, sample, actor.account());
        sample.drawn()
                .forEach(one -> rechecks.open(id, pool.form(one.candidate().code()), actor));
        journal.write(
                actor, new Entry(0, "recheck.draw", "region " + region + " year " + year, "", said(wish, sample)));
        return new Outcome.Done(id, sample);
    }

    private void hold(String region) {
        if (database.select(REGION.CODE)
                .from(REGION)
                .where(REGION.CODE.eq(region))
                .forUpdate()
                .fetch()
                .isEmpty()) {
            throw new NotThere();
        }
    }

    private static List<Wording> reasons(Wish wish, Pool pool) {
        List<Wording> reasons = new ArrayList<>();
        if (wish.seed().isBlank()) {
            reasons.add(NO_SEED);
        }
        if (wish.announced().isBlank()) {
            reasons.add(NOT_ANNOUNCED);
        }
        if (pool.frame().candidates().isEmpty()) {
            reasons.add(NOBODY);
        }
        wish.picks().stream()
                .filter(pick -> !pool.forms().containsKey(pick.code()))
                .forEach(pick -> reasons.add(
                        Wording.of("人工指定的“" + pick.code() + "”不在抽样范围内。", pick.code() + " cannot be drawn.")));
        return reasons;
    }

    private static String said(Wish wish, Sample sample) {
        return "种子 " + wish.seed() + "；公布 " + wish.announced() + "；名单指纹 "
                + sample.frame().fingerprint() + "；抽中 "
                + sample.drawn().stream()
                        .map(one -> one.candidate().code() + (one.isHandPicked() ? "（人工指定）" : ""))
                        .collect(Collectors.joining("、"));
    }
}
