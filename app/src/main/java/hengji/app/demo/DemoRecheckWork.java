package hengji.app.demo;

import hengji.app.account.Who;
import hengji.app.recheck.Answer;
import hengji.app.recheck.Given;
import hengji.app.recheck.Moving;
import hengji.app.recheck.Objecting;
import hengji.app.recheck.Ordering;
import hengji.app.recheck.Rechecks;
import hengji.app.recheck.Row;
import hengji.app.recheck.Standing;
import hengji.app.recheck.Statement;
import hengji.app.recheck.Working;
import hengji.core.procedure.Taken;
import hengji.core.recheck.Proof;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works on made-up re-checks with the same use cases and the same people as in earnest. */
@Component
class DemoRecheckWork {
    static final String ADDRESS = "127.0.0.1";
    private static final int DAYS = 14;

    private final Working working;
    private final Moving moving;
    private final Objecting objecting;
    private final Ordering ordering;
    private final Rechecks rechecks;
    private final Clock clock;

    DemoRecheckWork(
            Working working, Moving moving, Objecting objecting, Ordering ordering, Rechecks rechecks, Clock clock) {
        this.working = working;
        this.moving = moving;
        this.objecting = objecting;
        this.ordering = ordering;
        this.rechecks = rechecks;
        this.clock = clock;
    }

    /** Whose work it is, and where it is in the sample. */
    private record Job(long form, int year, int number, Who reviewer, Who division, Who clerk) {}

    void bring(Standing standing, DemoRechecks.Reached reached, int number, Who reviewer, DemoPeople.Opened people) {
        Who clerk = people.find(Role.UNIT_CLERK, standing.organisation().id()).orElseThrow();
        Job job = new Job(
                standing.head().id(), standing.head().year(), number, reviewer, people.get("jixiao-jia"), clerk);
        List<Row> rows = rechecks.rows(job.form());
        List<DemoFault> faults = DemoFault.chosen(rows, number);
        int look = switch (reached) {
            case BEGUN -> 0;
            case HALF -> rows.size() / 2;
            default -> rows.size();
        };
        rows.stream().limit(look).forEach(row -> write(job, row, faults));
        if (reached.compareTo(DemoRechecks.Reached.HANDED_IN) >= 0) {
            move(job, RecheckAction.HAND_IN, Given.NOTHING, reviewer);
        }
        if (reached.compareTo(DemoRechecks.Reached.SENT) >= 0) {
            move(job, RecheckAction.SEND, document(job, 20), job.division());
            answered(job, reached, faults);
        }
    }

    private void answered(Job job, DemoRechecks.Reached reached, List<DemoFault> faults) {
        switch (reached) {
            case OBJECTED -> object(job, faults);
            case ANSWERED -> settle(job, faults);
            case FINAL_AFTER_OBJECTION -> {
                settle(job, faults);
                confirm(job, faults);
            }
            case AGREED -> move(job, RecheckAction.AGREE, Given.NOTHING, job.clerk());
            case FINAL -> {
                move(job, RecheckAction.AGREE, Given.NOTHING, job.clerk());
                confirm(job, faults);
            }
            default -> {}
        }
    }

    private void write(Job job, Row row, List<DemoFault> faults) {
        List<DemoFault> own =
                faults.stream().filter(fault -> fault.place() == row.place()).toList();
        Proof proof = own.stream().map(DemoFault::proof).findFirst().orElse(usual(row));
        String opinion = own.stream().map(DemoFault::opinion).findFirst().orElse("核对台账和统计报表，与填报一致。");
        Statement stated = new Statement(
                row.revision(),
                Optional.of(proof),
                "",
                "",
                own.stream().map(DemoFault::statement).toList(),
                opinion,
                "");
        if (!(working.write(job.form(), row.place(), stated, job.reviewer(), ADDRESS) instanceof Answer.Kept)) {
            throw new IllegalStateException("row " + row.place() + " of form " + job.form());
        }
    }

    /** Nobody has shown a survey, so satisfaction is proved weakly at best. */
    private static Proof usual(Row row) {
        return row.level1().contains("满意度") ? Proof.WEAK : Proof.ENOUGH;
    }

    private void object(Job job, List<DemoFault> faults) {
        DemoFault first = faults.getFirst();
        objecting.object(job.form(), first.place(), "相关材料在年终归档时遗漏，现补充提供，请予核实。", job.clerk(), ADDRESS);
        byte[] proof = "%PDF-1.4\n% 示范数据：补充证明材料（虚构）\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        objecting.enclose(job.form(), "补充证明材料（虚构）.pdf", proof, job.clerk(), ADDRESS);
        move(job, RecheckAction.OBJECT, Given.NOTHING, job.clerk());
    }

    /** The objection is not upheld: the material is of another year. */
    private void settle(Job job, List<DemoFault> faults) {
        object(job, faults);
        DemoFault first = faults.getFirst();
        Row row = rechecks.rows(job.form()).stream()
                .filter(each -> each.place() == first.place())
                .findFirst()
                .orElseThrow();
        Statement stated = new Statement(
                row.revision(),
                Optional.of(first.proof()),
                "",
                "",
                List.of(first.statement()),
                first.opinion(),
                "不采纳。补充材料形成于上一年度，不能证明本年度完成情况，维持原核查得分。");
        working.write(job.form(), row.place(), stated, job.division(), ADDRESS);
        move(job, RecheckAction.ANSWER, Given.NOTHING, job.division());
    }

    private void confirm(Job job, List<DemoFault> faults) {
        move(job, RecheckAction.CONFIRM, document(job, 40), job.division());
        LocalDate due = LocalDate.now(clock).plusDays(30L + job.number());
        ordering.order(
                job.form(),
                new Ordering.Wanted(
                        faults.stream().map(DemoFault::place).toList(),
                        "补充完善佐证材料，修订不可衡量的指标，下年度目标申报前整改到位。",
                        Optional.of(due)),
                job.division(),
                ADDRESS);
    }

    private Given document(Job job, int from) {
        LocalDate today = LocalDate.now(clock);
        return new Given(
                "",
                "示财绩〔" + (job.year() + 1) + "〕" + (from + job.number()) + "号",
                Optional.of(today),
                Optional.of(today.plusDays(DAYS)));
    }

    private void move(Job job, RecheckAction action, Given given, Who who) {
        if (!(moving.move(job.form(), action, given, who, ADDRESS) instanceof Taken.Moved<RecheckState>)) {
            throw new IllegalStateException(action + " of the re-check of form " + job.form());
        }
    }
}
