package hengji.app.demo;

import static hengji.app.tables.Tables.OFFLINE_RECEIPT;

import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.path.ReturnItem;
import hengji.core.workflow.Action;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import hengji.core.workflow.TargetGrade;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Walks made-up forms along their way with the same use case and the same people as in earnest. */
@Component
class DemoWalk {
    private static final String ADDRESS = "127.0.0.1";
    private static final int LONGEST = 12;

    private final Forms forms;
    private final Moves moves;
    private final Trees trees;
    private final Contents contents;
    private final DSLContext database;
    private final Clock clock;

    DemoWalk(Forms forms, Moves moves, Trees trees, Contents contents, DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.moves = moves;
        this.trees = trees;
        this.contents = contents;
    }

    /** Takes a form step by step until it stands in a state; whether it got there. */
    boolean to(State goal, long form, DemoPeople.Opened people, int year) {
        for (int i = 0; i < LONGEST; i++) {
            FormHead head = forms.get(form);
            if (head.state() == goal) {
                return true;
            }
            if (!step(head, goal, people, year)) {
                return false;
            }
        }
        return false;
    }

    /** What may not be typed in here came on paper: the receipt counts as filed. */
    void offline(long form, DemoPeople.Opened people, int year) {
        LocalDate day = LocalDate.now(clock).minusDays(20);
        String number = "线下〔" + (year + 1) + "〕3号";
        Who who = people.find(Role.PERFORMANCE_DIVISION, 0).orElseThrow();
        Enclosed enclosed = Enclosed.none().because("内容涉及信访人个人信息，按规定线下报送").withDocument(number, day);
        if (moves.move(form, Action.FILE_OFFLINE, enclosed, who, ADDRESS) instanceof Outcome.Moved) {
            database.insertInto(OFFLINE_RECEIPT)
                    .set(OFFLINE_RECEIPT.FORM_ID, form)
                    .set(OFFLINE_RECEIPT.REGION_CODE, DemoCounty.REGION)
                    .set(OFFLINE_RECEIPT.RECEIPT_NO, number)
                    .set(OFFLINE_RECEIPT.RECEIVED_ON, day)
                    .set(OFFLINE_RECEIPT.RECEIVED_BY, who.name())
                    .set(OFFLINE_RECEIPT.BROUGHT_BY, "经办人甲")
                    .set(OFFLINE_RECEIPT.GROUND, "内容涉及信访人个人信息，按规定线下报送")
                    .set(OFFLINE_RECEIPT.MADE_BY, who.id())
                    .set(OFFLINE_RECEIPT.MADE_AT, clock.instant())
                    .execute();
        }
    }

    private boolean step(FormHead head, State goal, DemoPeople.Opened people, int year) {
        return switch (head.state()) {
            case DRAFTING -> act(head, Action.SUBMIT, Role.UNIT_CLERK, people, Enclosed.none());
            case HEAD_SIGNING -> act(head, Action.SIGN, Role.UNIT_HEAD, people, Enclosed.none());
            case DEPARTMENT_REVIEW -> act(head, Action.PASS, Role.DEPARTMENT, people, Enclosed.none());
            case BUSINESS_REVIEW ->
                goal == State.RETURNED
                        ? act(head, Action.RETURN, Role.BUSINESS_DIVISION, people, returned())
                        : act(head, Action.PASS, Role.BUSINESS_DIVISION, people, Enclosed.none());
            case PERFORMANCE_REVIEW -> performance(head, goal, people);
            case BUDGET_APPROVAL -> act(head, Action.APPROVE, Role.BUDGET_DIVISION, people, approval(year));
            default -> false;
        };
    }

    private boolean performance(FormHead head, State goal, DemoPeople.Opened people) {
        if (head.isEvaluated()) {
            return goal == State.RETURNED
                    ? act(head, Action.RETURN, Role.PERFORMANCE_DIVISION, people, returned())
                    : act(head, Action.ACCEPT, Role.PERFORMANCE_DIVISION, people, Enclosed.none());
        }
        Enclosed excellent = Enclosed.none().with(TargetGrade.EXCELLENT);
        return act(head, Action.GRADE, Role.PERFORMANCE_DIVISION, people, excellent)
                && (forms.get(head.id()).state() != State.PERFORMANCE_REVIEW
                        || act(head, Action.PASS, Role.PERFORMANCE_DIVISION, people, Enclosed.none()));
    }

    private boolean act(FormHead head, Action action, Role role, DemoPeople.Opened people, Enclosed enclosed) {
        Who who = people.find(role, holder(head, role)).orElseThrow();
        return moves.move(head.id(), action, enclosed, who, ADDRESS) instanceof Outcome.Moved;
    }

    /** Where the role is held for a form: a department's at the top of the tree. */
    private long holder(FormHead head, Role role) {
        Tree tree = trees.tree();
        long at = head.organisation();
        while (role == Role.DEPARTMENT && tree.get(at).parentId() != 0) {
            at = tree.get(at).parentId();
        }
        return at;
    }

    private Enclosed approval(int year) {
        byte[] scan = "%PDF-1.4\n% 示范数据：批复扫描件（虚构）\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        String sha256 = contents.put(scan, "application/pdf").sha256();
        return Enclosed.none()
                .withDocument("示财预〔" + year + "〕1号", LocalDate.of(year, 1, 20))
                .with(new Enclosed.Scan(sha256, "示范批复文件（虚构）.pdf"));
    }

    private static Enclosed returned() {
        return Enclosed.none()
                .because("请按意见修改后重新报送。")
                .with(new ReturnItem.Draft(
                        ReturnItem.Anchor.FORM,
                        "",
                        "财预〔2015〕88号（参照）",
                        "年度总体目标过于笼统，与年度主要任务对应不紧。",
                        "请写明本年度要办成的具体事项和数量，并与任务逐项对应。"));
    }
}
