package hengji.app.result;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.policy.Verdict;
import hengji.core.result.Decision;
import hengji.core.result.Proposal;
import hengji.core.result.Proposing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what results lead to, and keeps what people decide. */
@Service
public class ResultUse {
    private static final Wording CHANGED =
            Wording.of("这一项刚被别人决定过，没有保存，请核对后再办。", "Somebody has just decided this; nothing was kept.");

    private final Matters matters;
    private final FactFinding facts;
    private final DecisionStore store;
    private final Assessor assessor;
    private final Journal journal;

    ResultUse(Matters matters, FactFinding facts, DecisionStore store, Assessor assessor, Journal journal) {
        this.matters = matters;
        this.facts = facts;
        this.store = store;
        this.assessor = assessor;
        this.journal = journal;
    }

    /**
     * What a person decides.
     *
     * @param key of the matter
     * @param verdict 保留, 压减 or 取消
     * @param amount what is taken away, in 万元
     * @param ground why
     * @param revision of the decision that was seen; 0 where there was none
     */
    public record Wanted(String key, Verdict verdict, BigDecimal amount, String ground, long revision) {}

    /** Everything of a region's year, projects first. */
    @Transactional(readOnly = true)
    public List<Item> of(String region, int year) {
        Map<String, Decided> decided = store.of(region, year);
        Proposing proposing = new Proposing(assessor.pack(region, year));
        return matters.of(region, year).stream()
                .map(matter -> new Item(
                        matter, proposing.propose(facts.of(matter)), Optional.ofNullable(decided.get(matter.key()))))
                .toList();
    }

    /** One matter. */
    @Transactional(readOnly = true)
    public Item get(String region, int year, String key) {
        Matter matter = matters.find(region, year, key).orElseThrow(NotThere::new);
        return new Item(matter, propose(region, year, matter), store.find(matter));
    }

    /** What became of a body's or project's money after a year; absent while nobody decided. */
    @Transactional(readOnly = true)
    public Optional<Item> find(String region, long organisation, int year, String project) {
        return matters.find(region, organisation, year, project)
                .map(matter -> new Item(matter, propose(region, year, matter), store.find(matter)));
    }

    private Proposal propose(String region, int year, Matter matter) {
        return new Proposing(assessor.pack(region, year)).propose(facts.of(matter));
    }

    /**
     * Keeps a decision.
     *
     * @return everything that does not fit; empty where it was kept
     * @throws NotNow where somebody was quicker
     */
    @Transactional
    public List<Wording> decide(String region, int year, Wanted wanted, Who who, String address) {
        Matter matter = matters.find(region, year, wanted.key()).orElseThrow(NotThere::new);
        Decision decision = new Decision(
                propose(region, year, matter), wanted.verdict(), wanted.amount(), wanted.ground(), who.name());
        List<Wording> faults = decision.faults();
        if (!faults.isEmpty()) {
            return faults;
        }
        keep(matter, decision, wanted.revision(), who, address);
        return List.of();
    }

    /** Follows every proposal that nobody decided about yet and that has its amount; how many. */
    @Transactional
    public int followAll(String region, int year, Who who, String address) {
        List<Item> ready = of(region, year).stream().filter(Item::isReady).toList();
        for (Item item : ready) {
            Decision decision = new Decision(
                    item.proposal(),
                    item.proposal().verdict().orElseThrow(),
                    item.proposal().amount().orElseThrow(),
                    "",
                    who.name());
            keep(item.matter(), decision, 0, who, address);
        }
        return ready.size();
    }

    private void keep(Matter matter, Decision decision, long revision, Who who, String address) {
        Optional<Decided> before = store.hold(matter);
        if (before.map(Decided::revision).orElse(0L) != revision) {
            throw new NotNow(CHANGED);
        }
        try {
            store.keep(matter, decision, who.id(), revision);
        } catch (DuplicateKeyException quicker) {
            throw new NotNow(CHANGED);
        }
        String subject = (matter.isProject() ? "project " + matter.projectCode() : "organisation " + matter.code())
                + " year " + matter.year();
        journal.write(
                Actor.of(who, address),
                new Entry(
                        matter.organisation().id(),
                        "result.decide",
                        subject,
                        before.map(one -> text(one.verdict(), one.amount(), one.ground()))
                                .orElse(""),
                        text(decision.verdict(), decision.amount(), decision.ground())));
    }

    private static String text(Verdict verdict, BigDecimal amount, String ground) {
        return verdict.wording().zh() + " " + Item.money(Optional.of(amount)) + " 万元"
                + (ground.isBlank() ? "" : "：" + ground);
    }
}
