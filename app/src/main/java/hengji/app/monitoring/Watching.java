package hengji.app.monitoring;

import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.selfevaluation.ApprovedTarget;
import hengji.app.selfevaluation.ApprovedTargets;
import hengji.core.form.Form;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.Monitor;
import hengji.core.monitoring.MonitoringSheet;
import hengji.core.monitoring.RowLight;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.Pack;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills in, hands in and gives back monitoring sheets. */
@Service
public class Watching {
    private final Forms forms;
    private final ApprovedTargets targets;
    private final Assessor assessor;
    private final Watches watches;
    private final Payments payments;
    private final WatchPens pens;
    private final Journal journal;

    Watching(
            Forms forms,
            ApprovedTargets targets,
            Assessor assessor,
            Watches watches,
            Payments payments,
            WatchPens pens,
            Journal journal) {
        this.forms = forms;
        this.targets = targets;
        this.assessor = assessor;
        this.watches = watches;
        this.payments = payments;
        this.pens = pens;
        this.journal = journal;
    }

    /** The periods a form is watched in, in the order of the year; none where its pack says none. */
    @Transactional(readOnly = true)
    public List<MonitoringPeriod> periods(FormHead head) {
        return assessor.pack(head.region(), head.year()).year().periods().value();
    }

    /**
     * A sheet with its lights; what one may begin with where nothing was kept.
     *
     * @throws NotThere where the form has no approved target, or its year no such period
     */
    @Transactional(readOnly = true)
    public Watched get(long form, int months) {
        FormHead head = forms.find(form).orElseThrow(NotThere::new);
        return watched(head, months, watches.find(form, months));
    }

    /** All sheets of some forms that were begun, without what they say of indicators. */
    @Transactional(readOnly = true)
    public List<Watch> of(Collection<Long> targetForms) {
        return targetForms.isEmpty() ? List.of() : watches.of(targetForms);
    }

    /** Keeps what was sent, each indicator by itself; what another changed meanwhile stays his and is told. */
    @Transactional
    public Kept keep(long form, int months, Filled filled, Who who, String address) {
        Watched now = watched(forms.hold(form), months, watches.find(form, months));
        if (now.watch().filed()) {
            return FILED;
        }
        return pens.of(who, now)
                .<Kept>map(pen -> kept(now, filled, pen, Actor.of(who, address)))
                .orElse(NOT_YOURS);
    }

    /** Takes the executed amount, and the changed budget, from the payment export. */
    @Transactional
    public Kept pay(long form, int months, Who who, String address) {
        FormHead head = forms.get(form);
        SaidMoney before =
                watched(head, months, watches.find(form, months)).watch().money();
        return payments.find(head)
                .map(paid -> new SaidMoney(
                        paid.adjusted().isEmpty() ? before.adjusted() : paid.adjusted(),
                        paid.executed(),
                        paid.paidUntil(),
                        before.because(),
                        before.revision()))
                .map(money -> keep(form, months, new Filled(Optional.of(money), Map.of()), who, address))
                .orElse(NO_PAYMENTS);
    }

    /** Hands the sheet in: its lights are told and kept. */
    @Transactional
    public Kept file(long form, int months, Who who, String address) {
        Watched now = watched(forms.hold(form), months, watches.find(form, months));
        if (now.watch().filed()) {
            return FILED;
        }
        if (pens.of(who, now).filter(WatchPen::whole).isEmpty()) {
            return NOT_YOURS;
        }
        List<RowLight> silent = now.light().rows().stream()
                .filter(row -> row.light() == Light.RED && row.lacksCause())
                .toList();
        Optional<Kept> refused = FilingCheck.of(now, silent);
        if (refused.isPresent()) {
            return refused.get();
        }
        long id = begun(now);
        watches.file(id, now.light(), who.id());
        note(now, "monitoring.file", "", now.light().sentence().zh(), Actor.of(who, address));
        return new Kept.Done(Optional.empty(), Map.of());
    }

    /** Gives a sheet back to be filled in anew. */
    @Transactional
    public Kept giveBack(long form, int months, String reason, Who who, String address) {
        Watched now = watched(forms.hold(form), months, watches.find(form, months));
        if (!now.watch().filed()) {
            return NOT_FILED;
        }
        if (reason.isBlank()) {
            return NO_REASON;
        }
        watches.reopen(now.watch().id(), reason.strip());
        note(now, "monitoring.return", now.light().light().wording().zh(), reason.strip(), Actor.of(who, address));
        return new Kept.Done(Optional.empty(), Map.of());
    }

    private Kept kept(Watched now, Filled filled, WatchPen pen, Actor actor) {
        long id = begun(now);
        Watch watch = now.watch();
        Optional<SaidMoney> money = filled.money().filter(sent -> pen.whole() && !sent.says(watch.money()));
        Optional<SaidMoney> other = money.filter(
                        sent -> sent.revision() != watch.money().revision())
                .map(_ -> watch.money());
        if (money.isPresent() && other.isEmpty()) {
            watches.keep(id, money.get());
            note(now, "monitoring.money", watch.money().text(), money.get().text(), actor);
        }
        Map<String, SaidRow> others = new HashMap<>();
        for (Line line : now.lines()) {
            SaidRow before = watch.row(line.lineage());
            Optional.ofNullable(filled.rows().get(line.lineage()))
                    .filter(sent -> pen.mayWrite(line) && !sent.says(before))
                    .ifPresent(sent -> {
                        if (sent.revision() == before.revision()) {
                            keep(now, id, line, before, sent, actor);
                        } else {
                            others.put(line.lineage(), before);
                        }
                    });
        }
        return new Kept.Done(other, others);
    }

    private void keep(Watched now, long id, Line line, SaidRow before, SaidRow sent, Actor actor) {
        watches.keep(id, line.lineage(), sent);
        journal.write(
                actor,
                new Entry(
                        now.head().organisation(),
                        "monitoring.row",
                        subject(now) + " row " + line.lineage(),
                        before.text(),
                        sent.text()));
    }

    /** The sheet's id; begun with what the budget system tells of the money, so that a person need only confirm it. */
    private long begun(Watched now) {
        if (now.watch().id() != 0) {
            return now.watch().id();
        }
        long id = watches.begin(now.head().id(), now.period());
        if (!now.watch().money().says(SaidMoney.NOTHING)) {
            watches.keep(id, now.watch().money().revised(-1));
        }
        return id;
    }

    private Watched watched(FormHead head, int months, Optional<Watch> kept) {
        Pack pack = assessor.pack(head.region(), head.year());
        MonitoringPeriod period = pack.year().periods().value().stream()
                .filter(known -> known.months() == months)
                .findFirst()
                .orElseThrow(NotThere::new);
        ApprovedTarget approved = targets.find(head.id()).orElseThrow(NotThere::new);
        Form target = assessor.read(new Sheet(head, approved.last()));
        List<Line> lines = approved.lines(Block.ROW).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Watch watch = kept.orElseGet(() -> new Watch(
                0,
                head.id(),
                months,
                period.name(),
                false,
                payments.begin(head, months),
                Map.of(),
                "",
                Optional.empty(),
                Optional.empty()));
        MonitoringSheet sheet = new SheetReading(head, target, lines).read(period, watch);
        return new Watched(head, pack, period, target, lines, watch, sheet, new Monitor(pack).read(sheet));
    }

    private void note(Watched now, String action, String before, String after, Actor actor) {
        journal.write(actor, new Entry(now.head().organisation(), action, subject(now), before, after));
    }

    private static String subject(Watched now) {
        return "form " + now.head().id() + " monitoring " + now.period().name();
    }

    private static final Kept.Refused FILED = Kept.Refused.because(
            "这个时段的监控表已经提交，不能再改。", "This sheet was handed in.", "确需修改的，请联系财政退回。", "Ask the bureau to give it back.");
    private static final Kept.Refused NOT_YOURS = Kept.Refused.because(
            "监控表由本单位填报人填写和提交。", "The unit's own people fill it in.", "请联系单位填报人。", "Ask the unit's clerk.");
    private static final Kept.Refused NO_PAYMENTS = Kept.Refused.because(
            "没有这个单位（项目）的支付进度数据。",
            "The budget system told nothing of payments.",
            "请手工填写执行数，或请财政导入支付进度。",
            "Type the amount, or have the bureau take the export in.");
    private static final Kept.Refused NOT_FILED =
            Kept.Refused.because("这个时段的监控表还没有提交。", "It was not handed in yet.", "请等单位提交。", "Wait for it.");
    private static final Kept.Refused NO_REASON =
            Kept.Refused.because("没有写明退回理由。", "No reason is given.", "请写明哪里需要修改。", "Say what has to be changed.");
}
