package hengji.app.monitoring;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.warning.Acted;
import hengji.app.warning.Issuing;
import hengji.core.monitoring.Cause;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** A school in the first half of a year: 1000 万元 approved, and what it says of them. */
public record Spring(Bureau bureau, long form) {
    public static final int YEAR = 2025;
    public static final int JUNE = 6;

    public static Spring on(Database database) {
        return of(Bureau.in(TestOffice.on(database)), YEAR);
    }

    /** The same in a bureau that does other things, too. */
    public static Spring of(Bureau bureau, int year) {
        long form = bureau.target(year);
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM)
                        .set(FORM.STATE, "APPROVED")
                        .where(FORM.ID.eq(form))
                        .execute());
        bureau.office().part(Forms.class).touch(form);
        return new Spring(bureau, form);
    }

    public Watching watching() {
        return bureau.office().part(Watching.class);
    }

    public Watched now() {
        return watching().get(form, JUNE);
    }

    /** What the clerk says of the money: executed, and why. */
    public SaidMoney money(String executed, Cause... causes) {
        return new SaidMoney(
                "",
                executed,
                Optional.empty(),
                new Because(List.of(causes), causes.length == 0 ? "" : "专款尚未到位"),
                now().watch().money().revision());
    }

    public Kept keep(Filled filled) {
        return watching().keep(form, JUNE, filled, bureau.who(Role.UNIT_CLERK), "");
    }

    public Kept file() {
        return watching().file(form, JUNE, bureau.who(Role.UNIT_CLERK), "");
    }

    /** A sheet that is red for its money, handed in. */
    public Spring red(Cause cause) {
        assertThat(keep(new Filled(Optional.of(money("100", cause)), Map.of())))
                .isEqualTo(new Kept.Done(Optional.empty(), Map.of()));
        assertThat(file()).isInstanceOf(Kept.Done.class);
        return this;
    }

    /** Where the warning of the red sheet is dealt with. */
    public String warned() {
        LocalDate due = LocalDate.now(bureau.office().part(Clock.class)).plusDays(10);
        Acted acted = bureau.office()
                .part(Issuing.class)
                .issue(form, JUNE, Optional.of(due), bureau.who(Role.BUSINESS_DIVISION), "");
        return ((Acted.Done) acted).warning().link();
    }

    /** The first indicator that is a plain number. */
    public Line number() {
        return now().lines().stream()
                .filter(line -> line.text(Column.SIGN).equals("≥"))
                .findFirst()
                .orElseThrow();
    }
}
