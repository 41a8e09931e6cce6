package hengji.app.year;

import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.FORM;

import hengji.app.assess.YearPacks;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import hengji.policies.Packs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fiscal years of regions: opened, given a rule pack, closed. */
@Service
public class FiscalYears {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;
    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";
    private static final List<String> ENDS = Arrays.stream(State.values())
            .filter(state -> state.stage() == State.Stage.END)
            .map(State::name)
            .toList();

    private final DSLContext database;
    private final Journal journal;
    private final YearPacks bindings;
    private final Packs packs = Packs.shipped();

    FiscalYears(DSLContext database, Journal journal, YearPacks bindings) {
        this.database = database;
        this.journal = journal;
        this.bindings = bindings;
    }

    /** Whether a number can be a fiscal year at all. */
    public static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** The years of a region, newest first. */
    @Transactional(readOnly = true)
    public List<FiscalYear> of(String region) {
        return database.selectFrom(FISCAL_YEAR)
                .where(FISCAL_YEAR.REGION_CODE.eq(region))
                .orderBy(FISCAL_YEAR.BUDGET_YEAR.desc())
                .fetch(found -> new FiscalYear(
                        region, found.getBudgetYear(), OPEN.equals(found.getState()), found.getPackId()));
    }

    @Transactional(readOnly = true)
    public Optional<FiscalYear> find(String region, int year) {
        return of(region).stream().filter(each -> each.year() == year).findFirst();
    }

    /** The rule packs there are. */
    public List<PackChoice> packs() {
        return packs.all().stream()
                .map(pack -> new PackChoice(
                        pack.id(),
                        pack.title(),
                        pack.version(),
                        packs.digest(pack.id()).orElse("")))
                .toList();
    }

    /** Opens a year under a pack; absent where it worked, else why not. */
    @Transactional
    public Optional<Wording> open(String region, int year, String pack, Actor actor) {
        if (!isYear(year)) {
            return Optional.of(Wording.of("年度应为四位数字，如 2026。", "A year has four digits, e.g. 2026."));
        }
        if (find(region, year).isPresent()) {
            return Optional.of(Wording.of(year + " 年度已经建立。", "The year " + year + " is there already."));
        }
        return unknown(pack).or(() -> {
            database.insertInto(FISCAL_YEAR)
                    .set(FISCAL_YEAR.REGION_CODE, region)
                    .set(FISCAL_YEAR.BUDGET_YEAR, year)
                    .set(FISCAL_YEAR.STATE, OPEN)
                    .set(FISCAL_YEAR.PACK_ID, pack)
                    .execute();
            journal.write(actor, new Entry(0, "year.open", subject(region, year), "", signed(pack)));
            return Optional.empty();
        });
    }

    /** Gives an open year another pack; absent where it worked, else why not. */
    @Transactional
    public Optional<Wording> choose(String region, int year, String pack, Actor actor) {
        FiscalYear now = get(region, year);
        if (!now.open()) {
            return Optional.of(Wording.of("年度已关闭，不能更换评分口径。", "The year is closed; its pack stays."));
        }
        if (!now.packId().equals(pack) && bindings.bound(region, year).isPresent()) {
            return Optional.of(Wording.of(
                    year + " 年度已有批复的表，评分口径随之固定，不能更换；已算出的得分不再变动。",
                    "Forms of " + year + " were approved; the pack stays with them, and so do their scores."));
        }
        return unknown(pack).or(() -> {
            if (!now.packId().equals(pack)) {
                database.update(FISCAL_YEAR)
                        .set(FISCAL_YEAR.PACK_ID, pack)
                        .where(FISCAL_YEAR.REGION_CODE.eq(region), FISCAL_YEAR.BUDGET_YEAR.eq(year))
                        .execute();
                journal.write(
                        actor, new Entry(0, "year.pack", subject(region, year), signed(now.packId()), signed(pack)));
            }
            return Optional.empty();
        });
    }

    /** How many forms of a year have not come to their end. */
    @Transactional(readOnly = true)
    public int underWay(String region, int year) {
        return database.fetchCount(
                FORM, FORM.REGION_CODE.eq(region), FORM.BUDGET_YEAR.eq(year), FORM.STATE.notIn(ENDS));
    }

    /** Closes a year: everything can be read, nothing changed. */
    @Transactional
    public void close(String region, int year, Actor actor) {
        state(region, year, CLOSED, "year.close", actor);
    }

    /** Opens a closed year again. */
    @Transactional
    public void reopen(String region, int year, Actor actor) {
        state(region, year, OPEN, "year.reopen", actor);
    }

    private void state(String region, int year, String state, String action, Actor actor) {
        String before = get(region, year).open() ? OPEN : CLOSED;
        if (!before.equals(state)) {
            database.update(FISCAL_YEAR)
                    .set(FISCAL_YEAR.STATE, state)
                    .where(FISCAL_YEAR.REGION_CODE.eq(region), FISCAL_YEAR.BUDGET_YEAR.eq(year))
                    .execute();
            journal.write(actor, new Entry(0, action, subject(region, year), before, state));
        }
    }

    private FiscalYear get(String region, int year) {
        return find(region, year).orElseThrow(hengji.app.access.NotThere::new);
    }

    private Optional<Wording> unknown(String pack) {
        return packs.find(pack).isPresent()
                ? Optional.empty()
                : Optional.of(Wording.of("没有编号为“" + pack + "”的评分口径，请从列表中选择。", "There is no pack " + pack + "."));
    }

    private String signed(String pack) {
        return pack + " sha256 " + packs.digest(pack).orElse("");
    }

    private static String subject(String region, int year) {
        return "region " + region + " year " + year;
    }
}
