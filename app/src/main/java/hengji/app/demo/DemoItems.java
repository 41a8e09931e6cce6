package hengji.app.demo;

import static hengji.app.tables.Tables.RECTIFICATION;

import hengji.app.account.Who;
import hengji.app.rectification.Act;
import hengji.app.rectification.Found;
import hengji.app.rectification.Matter;
import hengji.app.rectification.Order;
import hengji.app.rectification.Proofs;
import hengji.app.rectification.Rectifications;
import hengji.app.rectification.Rectifying;
import hengji.core.rectification.Origin;
import hengji.core.rectification.RectificationAction;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Open, late, answered and closed items of last year's self-evaluations and of an inspection. */
@Component
class DemoItems {
    private static final String ADDRESS = "127.0.0.1";

    private final Rectifications ledger;
    private final Rectifying rectifying;
    private final Proofs proofs;
    private final DSLContext database;
    private final LocalDate today;

    DemoItems(Rectifications ledger, Rectifying rectifying, Proofs proofs, DSLContext database, Clock clock) {
        this.ledger = ledger;
        this.rectifying = rectifying;
        this.proofs = proofs;
        this.database = database;
        this.today = LocalDate.now(clock);
    }

    /** The item of a body, where its story has one. */
    void open(Body body, long organisation, DemoPeople.Opened people, int year) {
        switch (body.code()) {
            case "301", "304" -> close(evidence(organisation, people, year), people);
            case "308" -> report(evidence(organisation, people, year), people);
            case "311" -> late(evidence(organisation, people, year));
            case "315" -> sentBack(evidence(organisation, people, year), people);
            case "318" ->
                open(
                        organisation,
                        year,
                        Origin.AUDIT,
                        new Found(0, "", "", "物资储备项目未按规定编报项目绩效目标。", "示审报〔" + year + "〕6号（虚构）", "补报项目绩效目标，纳入下年度预算审核。"),
                        people);
            default -> {}
        }
    }

    /** Closes whatever a source opened: answered with proof by the unit, verified by the bureau. */
    void close(String source, DemoPeople.Opened people) {
        ledger.from(source).forEach(matter -> close(matter, people));
    }

    private void close(Matter matter, DemoPeople.Opened people) {
        Who division = people.find(Role.PERFORMANCE_DIVISION, 0).orElseThrow();
        act(Act.of(RectificationAction.CLOSE, report(matter, people), ""), matter, division);
    }

    private Matter report(Matter matter, DemoPeople.Opened people) {
        Who clerk = people.find(Role.UNIT_CLERK, matter.organisation()).orElseThrow();
        byte[] scan = "%PDF-1.4\n% 示范数据：整改证明材料（虚构）\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        proofs.add(matter, "整改证明材料（虚构）.pdf", scan, clerk, ADDRESS);
        act(Act.of(RectificationAction.REPORT, matter, "已逐项核对并补齐材料，修订了内部资料归档办法，明确专人负责。"), matter, clerk);
        return now(matter);
    }

    private void sentBack(Matter matter, DemoPeople.Opened people) {
        Who division = people.find(Role.PERFORMANCE_DIVISION, 0).orElseThrow();
        Matter reported = report(matter, people);
        act(
                Act.of(RectificationAction.RETURN, reported, "只附了制度文件，没有附补充的佐证材料，请补齐。")
                        .until(today.plusDays(15)),
                matter,
                division);
    }

    private Matter evidence(long organisation, DemoPeople.Opened people, int year) {
        return open(
                organisation,
                year - 1,
                Origin.SELF_EVALUATION,
                Found.of("部分指标的完成值没有佐证材料，满意度没有问卷统计。", "逐项补齐佐证材料，满意度附问卷统计表。"),
                people);
    }

    private Matter open(long organisation, int year, Origin origin, Found found, DemoPeople.Opened people) {
        Who division = people.find(Role.PERFORMANCE_DIVISION, 0).orElseThrow();
        Order order = new Order(organisation, year, origin, "", "", "经办人甲", today.plusDays(20), List.of(found));
        long id = ledger.open(order, division, ADDRESS).getFirst();
        return ledger.find(organisation, id).orElseThrow();
    }

    private void act(Act act, Matter matter, Who who) {
        rectifying.act(matter.organisation(), matter.id(), act, who, ADDRESS);
    }

    /** Nobody in the made-up county can have been late for weeks on its first day. */
    private void late(Matter matter) {
        database.update(RECTIFICATION)
                .set(RECTIFICATION.DUE, today.minusDays(9))
                .where(RECTIFICATION.ID.eq(matter.id()))
                .execute();
    }

    private Matter now(Matter matter) {
        return ledger.find(matter.organisation(), matter.id()).orElseThrow();
    }
}
