package hengji.app.recheck;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.RECHECK;
import static hengji.app.tables.Tables.RECHECK_SAMPLE;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.house.Bureau;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.procedure.Taken;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.Proof;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** A school's self-evaluation that was drawn for a re-check, and people to work on it. */
public final class Drawn {
    static final int YEAR = 2025;
    static final String ADDRESS = "127.0.0.1";

    private final Bureau bureau;
    private final long form;

    private Drawn(Bureau bureau, long form) {
        this.bureau = bureau;
        this.form = form;
    }

    static Drawn in(TestOffice office) {
        return of(Bureau.in(office), YEAR);
    }

    /** The school's self-evaluation of a year, drawn. */
    public static Drawn of(Bureau bureau, int year) {
        TestOffice office = bureau.office();
        long form = bureau.selfEvaluation(year);
        Drawn drawn = new Drawn(bureau, form);
        drawn.accept(form);
        office.inTransaction(() -> office.part(Rechecks.class).open(drawn.sample(), form, Actor.OFFICE));
        return drawn;
    }

    private void accept(long accepted) {
        bureau.office()
                .part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, "ACCEPTED")
                .where(FORM.ID.eq(accepted))
                .execute();
    }

    private long sample() {
        return bureau.office()
                .part(DSLContext.class)
                .insertInto(RECHECK_SAMPLE)
                .set(RECHECK_SAMPLE.REGION_CODE, bureau.region())
                .set(RECHECK_SAMPLE.BUDGET_YEAR, YEAR)
                .set(RECHECK_SAMPLE.SEED, "2026-03-02")
                .set(RECHECK_SAMPLE.ANNOUNCED, "公示")
                .set(RECHECK_SAMPLE.STRATA, "KIND")
                .set(RECHECK_SAMPLE.QUOTAS, "单位\t1")
                .set(RECHECK_SAMPLE.MADE_AT, Instant.EPOCH)
                .returningResult(RECHECK_SAMPLE.ID)
                .fetchSingle()
                .value1();
    }

    Bureau bureau() {
        return bureau;
    }

    public long form() {
        return form;
    }

    <T> T part(Class<T> type) {
        return bureau.office().part(type);
    }

    Who who(Role role) {
        return bureau.who(role);
    }

    FormHead head() {
        return part(Forms.class).get(form);
    }

    Recheck now() {
        return part(Rechecks.class).find(form).orElseThrow();
    }

    Standing standing() {
        return part(Rechecks.class).standing(form).orElseThrow();
    }

    Row row(int place) {
        return part(Rows.class).of(now().id()).get(place);
    }

    /** Puts it into a state, whatever came before. */
    public void stand(RecheckState state) {
        part(DSLContext.class)
                .update(RECHECK)
                .set(RECHECK.STATE, state.name())
                .where(RECHECK.FORM_ID.eq(form))
                .execute();
    }

    void assign(Role role) {
        Who chosen = who(role);
        if (!part(Reviewers.class)
                .assign(form, chosen.id(), Optional.empty(), who(Role.PERFORMANCE_DIVISION), ADDRESS)) {
            throw new IllegalStateException(role + " was not assigned");
        }
    }

    /** Nothing against a row whose evidence a reviewer has seen on paper. */
    Statement fine(int place) {
        return statement(place, Proof.ENOUGH, "查看了原件", List.of(), "");
    }

    /** One fault on a row. */
    Statement fault(int place, String code, String share) {
        return statement(
                place,
                Proof.NONE,
                "",
                List.of(new Deducting.Statement(code, new BigDecimal(share), Optional.empty(), "")),
                "");
    }

    Statement statement(int place, Proof proof, String reason, List<Deducting.Statement> faults, String answer) {
        return new Statement(row(place).revision(), Optional.of(proof), reason, "", faults, "核对了台账", answer);
    }

    Answer write(int place, Statement stated, Role role) {
        return part(Working.class).write(form, place, stated, who(role), ADDRESS);
    }

    /** Every row looked at, with one fault of 100 % on the last. */
    public void review(Role role) {
        List<Integer> missing = standing().review().missing();
        missing.forEach(place ->
                write(place, place.equals(missing.getLast()) ? fault(place, "no-evidence", "100") : fine(place), role));
    }

    Taken<RecheckState> move(RecheckAction action, Given given, Who who) {
        return part(Moving.class).move(form, action, given, who, ADDRESS);
    }

    Taken<RecheckState> move(RecheckAction action, Role role) {
        return move(action, Given.NOTHING, who(role));
    }

    Given sent() {
        LocalDate today = LocalDate.now(part(Clock.class));
        return new Given("", "示财绩〔2026〕6号", Optional.of(today), Optional.of(today.plusDays(14)));
    }
}
