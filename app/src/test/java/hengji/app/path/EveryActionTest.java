package hengji.app.path;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.content.Contents;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.core.workflow.Action;
import hengji.core.workflow.Actor;
import hengji.core.workflow.Circumstances;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import hengji.core.workflow.TargetGrade;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever core's table says of state, action and role, the office does: no more and no less. */
final class EveryActionTest {
    @ParameterizedTest
    @CsvSource({"H2,TARGET", "H2,SELF_EVALUATION", "POSTGRES,TARGET", "POSTGRES,SELF_EVALUATION"})
    void the_office_agrees_with_the_table(Database database, PathKind kind) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = kind == PathKind.TARGET ? bureau.target(2026) : bureau.selfEvaluation(2025);
        invite(bureau, form);
        Enclosed everything = everything(bureau);
        for (State state : Path.standard(kind).states()) {
            place(bureau, form, state);
            for (Role role : Role.values()) {
                agree(bureau, form, role, everything);
            }
        }
    }

    private static void agree(Bureau bureau, long form, Role role, Enclosed everything) {
        TestOffice office = bureau.office();
        Moves moves = office.part(Moves.class);
        FormHead head = office.part(Forms.class).get(form);
        Path path = Path.standard(head.path());
        assertThat(moves.open(head, bureau.who(role)))
                .as("%s %s", head.state(), role)
                .isEqualTo(path.open(head.state(), Set.of(role)));
        Circumstances now = new Circumstances(moves.standing(head), everything.counted(0));
        for (Action action : Action.values()) {
            Outcome expected = path.step(head.state(), action, Actor.of(role), now);
            office.part(TransactionOperations.class).executeWithoutResult(transaction -> {
                Outcome outcome = moves.move(form, action, everything, bureau.who(role), "127.0.0.1");
                assertThat(outcome).as("%s %s %s", head.state(), action, role).isEqualTo(expected);
                assertThat(office.part(Forms.class).get(form).state())
                        .isEqualTo(expected instanceof Outcome.Moved(var to, var _, var _) ? to : head.state());
                transaction.setRollbackOnly();
            });
        }
    }

    private static void place(Bureau bureau, long form, State state) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM)
                        .set(FORM.STATE, state.name())
                        .where(FORM.ID.eq(form))
                        .execute());
    }

    private static void invite(Bureau bureau, long form) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .insertInto(FORM_ASSIGNMENT)
                        .set(FORM_ASSIGNMENT.FORM_ID, form)
                        .set(FORM_ASSIGNMENT.ACCOUNT_ID, bureau.who(Role.EXPERT).id())
                        .execute());
    }

    private static Enclosed everything(Bureau bureau) {
        var kept = bureau.office()
                .part(Contents.class)
                .put("%PDF-1.4 sealed".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        return Enclosed.none()
                .because("理由")
                .withDocument("示财预〔2026〕1号", LocalDate.of(2026, 2, 10))
                .with(new Enclosed.Scan(kept.sha256(), "扫描件.pdf"))
                .with(TargetGrade.EXCELLENT)
                .confirmedByHead()
                .with(ReturnItem.Draft.free(ReturnItem.Anchor.FORM, "请修改"));
    }
}
