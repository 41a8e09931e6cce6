package hengji.app.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.year.FiscalYears;
import hengji.core.explain.Wording;
import hengji.documents.PlainReading;
import hengji.documents.PlainTableReader;
import hengji.documents.table.PlainTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Files on their way in: uploaded, mapped, checked, shown, and taken in as a whole or not at all. */
@Service
public class Intakes {
    /** More rows are worked at by a job. */
    static final int AT_ONCE = 400;

    private static final Wording NO_TABLE = Wording.of(
            "没有找到表头。请确认选对了数据种类，并且表头在前 10 行之内（如“预算单位编码”“项目编码”）。",
            "No header row was found among the first ten; check the kind of table.");
    private static final Wording NO_ROWS = Wording.of("表头下面没有数据。", "There is nothing below the header.");

    private static final Wording NO_YEAR = Wording.of("年度应为四位数字，如 2026。", "A year has four digits, e.g. 2026.");
    private static final int LONGEST_NAME = 300;

    private final IntakeStore store;
    private final RowStore rows;
    private final MappingStore mappings;
    private final IntakeWork work;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Intakes(
            IntakeStore store,
            RowStore rows,
            MappingStore mappings,
            IntakeWork work,
            Journal journal,
            TransactionOperations transactions,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.mappings = mappings;
        this.work = work;
        this.journal = journal;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public Optional<Intake> find(long id) {
        return store.find(id);
    }

    /** The latest files of a region. */
    public List<Intake> recent(String region) {
        return store.recent(region);
    }

    public Map<Verdict, Integer> counts(long id) {
        return rows.counts(id);
    }

    /** Rows of the preview. */
    public List<Shown> shown(long id, Optional<Verdict> verdict, int from, int count) {
        return rows.shown(id, verdict, from, count);
    }

    /** The mapping a region saved. */
    public Optional<Mapping> mapping(String region, Kind kind) {
        return mappings.find(region, kind);
    }

    /** Keeps a file's rows; where the saved mapping fits, they are checked at once. */
    public Uploaded upload(String region, int year, Kind kind, String fileName, byte[] content, Actor actor) {
        if (!FiscalYears.isYear(year)) {
            return new Uploaded.Refused(NO_YEAR);
        }
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        return switch (PlainTableReader.read(content)) {
            case PlainReading.Refused(var refusal) -> new Uploaded.Refused(refusal.message());
            case PlainReading.Tables(List<PlainTable> tables) ->
                TableChoice.of(kind, tables)
                        .<Uploaded>map(choice -> upload(region, year, kind, name, choice, actor))
                        .orElseGet(() -> new Uploaded.Refused(NO_TABLE));
        };
    }

    /** Says which column holds what, saves it for the next time, and checks the rows; else why not. */
    public Optional<Wording> map(long id, Mapping mapping, Actor actor) {
        Intake intake = store.find(id).orElseThrow();
        List<Item> lacking = mapping.lacking(intake.kind());
        if (!lacking.isEmpty()) {
            return Optional.of(Wording.of(
                    "还没有对应："
                            + String.join(
                                    "、",
                                    lacking.stream()
                                            .map(item -> item.wording().zh())
                                            .toList()) + "。",
                    "Not mapped yet: "
                            + String.join(
                                    ", ",
                                    lacking.stream()
                                            .map(item -> item.wording().en())
                                            .toList()) + "."));
        }
        transactions.executeWithoutResult(_ -> {
            store.map(id, mapping);
            mappings.keep(intake.region(), intake.kind(), mapping);
            journal.write(
                    actor,
                    new Entry(
                            0,
                            "exchange.map",
                            "region " + intake.region() + " " + intake.kind(),
                            "",
                            MappingStore.text(mapping) + " " + mapping.unit().chinese()));
        });
        check(id);
        return Optional.empty();
    }

    /** Checks the rows again, e.g. after something else changed. */
    public void check(long id, Actor actor) {
        Intake intake = store.find(id).orElseThrow();
        begin(
                id,
                List.of(Intake.State.MAPPING, Intake.State.READY),
                Intake.State.CHECKING,
                () -> write(actor, "exchange.check", intake.region(), intake.kind(), intake.fileName()));
    }

    private void check(long id) {
        begin(id, List.of(Intake.State.MAPPING, Intake.State.READY), Intake.State.CHECKING, () -> {});
    }

    /** Takes the file in as it was shown. */
    public void take(long id, LocalDate effective, boolean onlyNew, Actor actor) {
        begin(id, List.of(Intake.State.READY), Intake.State.TAKING, () -> store.choose(id, effective, onlyNew, actor));
    }

    /** Leaves the file be; nothing of it was taken in. */
    public void drop(long id, Actor actor) {
        Intake intake = store.find(id).orElseThrow();
        transactions.executeWithoutResult(_ -> {
            if (store.step(id, Intake.State.MAPPING, Intake.State.DROPPED)
                    || store.step(id, Intake.State.READY, Intake.State.DROPPED)) {
                write(actor, "exchange.drop", intake.region(), intake.kind(), intake.fileName());
            }
        });
    }

    private void write(Actor actor, String action, String region, Kind kind, String fileName) {
        journal.write(actor, new Entry(0, action, "region " + region + " " + kind, "", fileName));
    }

    private Uploaded upload(String region, int year, Kind kind, String fileName, TableChoice choice, Actor actor) {
        List<RowStore.Raw> found = choice.rows();
        if (found.isEmpty()) {
            return new Uploaded.Refused(NO_ROWS);
        }
        List<String> headers = choice.headers();
        Optional<Mapping> saved = mappings.find(region, kind).filter(mapping -> mapping.fits(headers));
        Mapping mapping = saved.orElseGet(() -> Mapping.suggested(kind, headers));
        long id = Optional.ofNullable(transactions.execute(_ -> {
                    long made = store.begin(
                            new IntakeStore.Beginning(region, year, kind, fileName, headers, mapping, found.size()),
                            actor);
                    rows.add(made, found);
                    write(actor, "exchange.upload", region, kind, fileName);
                    return made;
                }))
                .orElseThrow();
        if (saved.isPresent()) {
            check(id);
        }
        return new Uploaded.Kept(id);
    }

    /** Steps on, unless somebody else did so before; {@code chosen} is kept with the step or not at all. */
    private void begin(long id, List<Intake.State> from, Intake.State to, Runnable chosen) {
        boolean large = store.find(id).orElseThrow().total() > AT_ONCE;
        boolean mine = Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean stepped = from.stream().anyMatch(state -> store.step(id, state, to));
            if (stepped) {
                chosen.run();
            }
            if (stepped && large) {
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                new TaskInstance<>(IntakeJob.NAME, id + "-" + to + "-" + clock.millis(), id),
                                clock.instant());
            }
            return stepped;
        }));
        if (mine && !large) {
            work.work(id);
        }
    }
}
