package hengji.app.exchange;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does the long part: checks the rows of a file, or takes them in; may be begun again where it was cut off. */
@Component
class IntakeWork {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);
    private static final int BATCH = 250;

    private final IntakeStore intakes;
    private final RowStore rows;
    private final Map<Kind, Counterpart> counterparts;
    private final Journal journal;
    private final TransactionOperations transactions;

    IntakeWork(
            IntakeStore intakes,
            RowStore rows,
            List<Counterpart> counterparts,
            Journal journal,
            TransactionOperations transactions) {
        this.intakes = intakes;
        this.rows = rows;
        this.counterparts = counterparts.stream().collect(Collectors.toMap(Counterpart::kind, Function.identity()));
        this.journal = journal;
        this.transactions = transactions;
    }

    Counterpart counterpart(Kind kind) {
        return Optional.ofNullable(counterparts.get(kind)).orElseThrow();
    }

    /** Works at an intake until somebody has to decide again. */
    void work(long id) {
        Intake intake = intakes.find(id).orElseThrow();
        try {
            if (intake.state() == Intake.State.CHECKING) {
                check(intake);
            } else if (intake.state() == Intake.State.TAKING) {
                transactions.executeWithoutResult(_ -> take(intake));
            }
        } catch (Stopped stopped) {
            intakes.trouble(id, Intake.State.READY, stopped.reason().zh());
        } catch (RuntimeException broken) {
            LOG.error("intake {}", id, broken);
            Intake.State back = intake.state() == Intake.State.TAKING ? Intake.State.READY : Intake.State.MAPPING;
            intakes.trouble(id, back, "系统出错，这一步没有完成，数据没有改动。请重试；仍然出错时请告诉系统管理员。");
        }
    }

    private void check(Intake intake) {
        transactions.executeWithoutResult(_ -> rows.clear(intake.id()));
        Judging judging = judging(intake);
        Map<Integer, Judged> batch = new HashMap<>();
        List<RowStore.Raw> all = rows.raw(intake.id());
        for (RowStore.Raw raw : all) {
            batch.put(raw.place(), judging.judge(raw));
            if (batch.size() == BATCH) {
                keep(intake, batch, raw.place());
            }
        }
        keep(intake, batch, all.size());
        transactions.executeWithoutResult(_ -> {
            rows.missing(intake.id(), intake.total(), judging.missing());
            intakes.step(intake.id(), Intake.State.CHECKING, Intake.State.READY);
        });
    }

    private void keep(Intake intake, Map<Integer, Judged> batch, int done) {
        transactions.executeWithoutResult(_ -> rows.judge(intake.id(), batch));
        intakes.progress(intake.id(), done);
        batch.clear();
    }

    private void take(Intake intake) {
        Actor actor = intakes.actor(intake.id());
        Judging judging = judging(intake);
        Map<Integer, Judged> shown = rows.judged(intake.id());
        List<RowStore.Raw> wanted = new ArrayList<>();
        for (RowStore.Raw raw : rows.raw(intake.id())) {
            Judged now = judging.judge(raw);
            if (!now.equals(shown.get(raw.place()))) {
                throw new Stopped(Wording.of(
                        raw.standingAt() + " 的核对结果在预览之后变了（有人改了数据），本次没有导入。请重新核对。",
                        "What was shown of " + raw.standingAt() + " has changed since; check again."));
            }
            if (isWanted(intake, now.verdict())) {
                wanted.add(raw);
            }
        }
        Taking taking = new Taking(actor, intake.effective(), intake.fileName());
        new Turns(judging, counterpart(intake.kind()).open(intake.region(), intake.year()), taking)
                .take(wanted, done -> intakes.progress(intake.id(), done));
        intakes.step(intake.id(), Intake.State.TAKING, Intake.State.TAKEN);
        journal.write(
                actor,
                new Entry(
                        0,
                        "exchange.take",
                        "intake " + intake.id() + " " + intake.kind() + " region " + intake.region() + " year "
                                + intake.year(),
                        "",
                        intake.fileName() + "，导入 " + wanted.size() + " 行"));
    }

    private static boolean isWanted(Intake intake, Verdict verdict) {
        return verdict == Verdict.NEW || (verdict == Verdict.CHANGED && !intake.onlyNew());
    }

    private Judging judging(Intake intake) {
        Counterpart.Office office = counterpart(intake.kind()).open(intake.region(), intake.year());
        return new Judging(intake, office);
    }
}
