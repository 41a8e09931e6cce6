package hengji.app.demo;

import static hengji.app.tables.Tables.MONITORING_WARNING;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.rectification.Found;
import hengji.app.warning.Act;
import hengji.app.warning.Acted;
import hengji.app.warning.Issuing;
import hengji.app.warning.Warned;
import hengji.app.warning.Warnings;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.WarningAction;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What red lights of the made-up county lead to, by the same use cases as in earnest. */
@Component
class DemoWarnings {
    private static final String ADDRESS = "127.0.0.1";

    private final Issuing issuing;
    private final Warnings warnings;
    private final DemoItems items;
    private final DSLContext database;
    private final LocalDate today;

    DemoWarnings(Issuing issuing, Warnings warnings, DemoItems items, DSLContext database, Clock clock) {
        this.issuing = issuing;
        this.warnings = warnings;
        this.items = items;
        this.database = database;
        this.today = LocalDate.now(clock);
    }

    /** Takes the warning of a red sheet as far as its story goes. */
    void lead(DemoCase story, FormHead head, int months, int fromTheEnd, DemoPeople.Opened people) {
        issued(head, months, people).ifPresent(warned -> {
            switch (story) {
                case PLAIN, BEGUN, NONE, WAITING -> {}
                case SILENT -> late(warned);
                case FINANCE ->
                    answer(warned, new Answer(Answer.Choice.CONTINUE, "资金到位后按合同进度支付，年底前完成。", Optional.empty()), people);
                case REALLOCATE -> {
                    answer(warned, moved(warned), people);
                    judge(warned, WarningAction.ACCEPT, people);
                }
                case FOLLOW -> followed(warned, people);
                case VISIT -> visited(warned, fromTheEnd, people);
            }
        });
    }

    /** A project given up, and accepted. */
    void cancelled(FormHead head, int months, DemoProject project, DemoPeople.Opened people) {
        issued(head, months, people).ifPresent(warned -> {
            answer(
                    warned,
                    new Answer(
                            Answer.Choice.CANCEL,
                            "该段堤防已纳入上级中小河流治理项目统一实施，本级项目取消，资金交回县财政统筹。",
                            Optional.of(project.amount())),
                    people);
            judge(warned, WarningAction.ACCEPT, people);
        });
    }

    private void followed(Warned warned, DemoPeople.Opened people) {
        answer(warned, new Answer(Answer.Choice.CONTINUE, "加快推进。", Optional.empty()), people);
        notify(warned, people);
    }

    private void visited(Warned warned, int fromTheEnd, DemoPeople.Opened people) {
        if (fromTheEnd == 0) {
            return;
        }
        answer(warned, new Answer(Answer.Choice.CONTINUE, "倒排工期，按旬调度。", Optional.empty()), people);
        if (fromTheEnd == 1) {
            notify(warned, people);
            items.close(warned.source(), people);
        } else {
            judge(warned, WarningAction.ACCEPT, people);
        }
    }

    private Optional<Warned> issued(FormHead head, int months, DemoPeople.Opened people) {
        Who bureau = people.find(Role.BUSINESS_DIVISION, 0).orElseThrow();
        return issuing.issue(head.id(), months, Optional.of(today.plusDays(12)), bureau, ADDRESS)
                        instanceof Acted.Done(Warned warned)
                ? Optional.of(warned)
                : Optional.empty();
    }

    private void answer(Warned warned, Answer answer, DemoPeople.Opened people) {
        Who clerk = people.find(Role.UNIT_CLERK, warned.organisation()).orElseThrow();
        Act act = Act.of(WarningAction.ANSWER, now(warned), "").with(answer);
        warnings.act(warned.form(), warned.id(), act, clerk, ADDRESS);
    }

    private void judge(Warned warned, WarningAction action, DemoPeople.Opened people) {
        Who division = people.find(Role.PERFORMANCE_DIVISION, 0).orElseThrow();
        warnings.act(warned.form(), warned.id(), Act.of(action, now(warned), ""), division, ADDRESS);
    }

    private void notify(Warned warned, DemoPeople.Opened people) {
        Who division = people.find(Role.PERFORMANCE_DIVISION, 0).orElseThrow();
        Act act = Act.of(WarningAction.NOTIFY, now(warned), "")
                .with(new Found(
                        warned.form(),
                        "",
                        "",
                        warned.period() + "预算执行率低于预警线，反馈中没有具体措施和时间节点。",
                        "",
                        "逐项列出未支付合同、支付条件和时间，报财政备案。"))
                .until(today.plusDays(25));
        warnings.act(warned.form(), warned.id(), act, division, ADDRESS);
    }

    private static Answer moved(Warned warned) {
        BigDecimal amount = warned.unspent()
                .map(left -> left.movePointLeft(1).setScale(2, RoundingMode.DOWN))
                .orElse(BigDecimal.ONE);
        return new Answer(Answer.Choice.REALLOCATE, "年内确实不能支付的部分交县财政调剂，其余按合同支付。", Optional.of(amount));
    }

    /** Nobody in the made-up county can have been silent for weeks on its first day. */
    private void late(Warned warned) {
        database.update(MONITORING_WARNING)
                .set(MONITORING_WARNING.ISSUED_ON, today.minusDays(20))
                .set(MONITORING_WARNING.DUE, today.minusDays(6))
                .where(MONITORING_WARNING.ID.eq(warned.id()))
                .execute();
    }

    private Warned now(Warned warned) {
        return warnings.find(warned.form(), warned.id()).orElseThrow();
    }
}
