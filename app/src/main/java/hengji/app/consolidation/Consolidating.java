package hengji.app.consolidation;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.ConsolidationRecord;
import hengji.core.explain.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a department writes and sends (use case). */
@Service
public class Consolidating {
    private static final Wording SENT =
            Wording.of("已经汇总报送，不能再改；要改请先撤回。", "It was sent and cannot be changed; take it back first.");
    private static final Wording NOT_IN = Wording.of(
            "没有保存：这张表不属于本部门，或者单位还没有报送。", "Not kept: the form is not the department's, or was not handed in yet.");
    private static final Wording WHY =
            Wording.of("没有保存：建议调整或应退回的，请写明意见。", "Not kept: say what should be adjusted or why it should go back.");
    private static final Wording ELSEWHERE = Wording.of(
            "您填写期间，汇总已被同事改过，没有保存；请核对后再保存一次。", "A colleague changed it meanwhile; look again, then save once more.");
    private static final Wording NO_OPINION =
            Wording.of("请写明主管部门的总体复核意见。", "Write the department's opinion on the whole.");
    private static final Wording NOBODY = Wording.of("所属单位还没有报送自评表，没有可以汇总的。", "No self-evaluation was handed in yet.");

    private final SummaryStore store;
    private final Summaries summaries;
    private final Journal journal;
    private final Clock clock;

    Consolidating(SummaryStore store, Summaries summaries, Journal journal, Clock clock) {
        this.store = store;
        this.summaries = summaries;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is said of the whole. */
    public record Words(long revision, String opinion, String documentNo, Optional<LocalDate> documentDate) {}

    /** Judges one form; why it was not kept where it was not. */
    @Transactional
    public Optional<Wording> judge(long department, int year, long form, Verdict verdict, String opinion, Actor actor) {
        ConsolidationRecord held = store.hold(department, year);
        if (held.getSentAt() != null) {
            return Optional.of(SENT);
        }
        Optional<Line> line = summaries.of(department, year).lines().stream()
                .filter(each -> each.head().id() == form && !each.isWriting())
                .findFirst();
        if (line.isEmpty()) {
            return Optional.of(NOT_IN);
        }
        if (verdict != Verdict.AGREE && opinion.isBlank()) {
            return Optional.of(WHY);
        }
        store.judge(held, form, verdict, opinion.strip(), actor.account());
        journal.write(
                actor,
                new Entry(
                        line.get().owner().id(),
                        "consolidation.line",
                        "form " + form,
                        line.get().verdict().map(was -> was.wording().zh()).orElse(""),
                        verdict.wording().zh() + "：" + opinion.strip()));
        return Optional.empty();
    }

    /** Keeps what is said of the whole. */
    @Transactional
    public Optional<Wording> keep(long department, int year, Words words, Actor actor) {
        ConsolidationRecord held = store.hold(department, year);
        if (held.getSentAt() != null) {
            return Optional.of(SENT);
        }
        if (held.getRevision() != words.revision()) {
            return Optional.of(ELSEWHERE);
        }
        String before = held.getOpinion();
        write(held, words);
        journal.write(
                actor, new Entry(department, "consolidation.keep", subject(department, year), before, words.opinion()));
        return Optional.empty();
    }

    private static void write(ConsolidationRecord held, Words words) {
        held.setOpinion(words.opinion().strip());
        held.setDocumentNo(words.documentNo().strip());
        words.documentDate().ifPresent(held::setDocumentDate);
        held.setRevision(held.getRevision() + 1);
        held.store();
    }

    /** Sends it to finance with the figures of now; everything in the way where that cannot be. */
    @Transactional
    public List<Wording> send(long department, int year, Actor actor) {
        ConsolidationRecord held = store.hold(department, year);
        if (held.getSentAt() != null) {
            return List.of(SENT);
        }
        Summary summary = summaries.of(department, year);
        List<Wording> obstacles = obstacles(summary);
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        summary.lines().stream()
                .filter(line -> line.verdict().isPresent())
                .forEach(line -> store.freeze(held.getId(), line));
        held.setSentAt(clock.instant());
        if (actor.account() != 0) {
            held.setSentBy(actor.account());
        }
        held.setRevision(held.getRevision() + 1);
        held.store();
        journal.write(
                actor,
                new Entry(
                        department,
                        "consolidation.send",
                        subject(department, year),
                        "",
                        summary.lines().size() + " 张；" + summary.opinion()));
        return List.of();
    }

    static List<Wording> obstacles(Summary summary) {
        List<Wording> obstacles = new ArrayList<>();
        if (summary.lines().stream().allMatch(Line::isWriting)) {
            obstacles.add(NOBODY);
        }
        if (!summary.unjudged().isEmpty()) {
            String names = summary.unjudged().stream()
                    .map(line -> line.owner().name() + " " + line.name())
                    .collect(Collectors.joining("、"));
            obstacles.add(Wording.of(
                    "还有 " + summary.unjudged().size() + " 张没有复核意见：" + names + "。",
                    summary.unjudged().size() + " forms have no opinion yet: " + names + "."));
        }
        if (summary.opinion().isBlank()) {
            obstacles.add(NO_OPINION);
        }
        return List.copyOf(obstacles);
    }

    /** Takes it back to change it. */
    @Transactional
    public boolean reopen(long department, int year, Actor actor) {
        ConsolidationRecord held = store.hold(department, year);
        boolean sent = held.getSentAt() != null;
        if (sent) {
            held.setSentAt(null);
            held.setSentBy(null);
            held.setRevision(held.getRevision() + 1);
            held.store();
            journal.write(actor, Entry.of(department, "consolidation.reopen", subject(department, year)));
        }
        return sent;
    }

    private static String subject(long department, int year) {
        return "organisation " + department + " year " + year;
    }
}
