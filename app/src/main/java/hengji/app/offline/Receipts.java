package hengji.app.offline;

import static hengji.app.tables.Tables.OFFLINE_RECEIPT;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Typing;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.tables.tables.records.OfflineReceiptRecord;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.PathKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The register of what was filed on paper. Nothing of the content is entered: only that it came, when, to whom and why. */
@Service
public class Receipts {
    private static final Wording TAKEN = Wording.of("这个回执编号已经用过，请核对。", "This receipt number is taken.");
    static final Obstacle INCOMPLETE = new Obstacle(
            Wording.of("没有登记：单位、年度、回执编号、收件日期、收件人和依据都要填写。", "Not registered: every field but who brought it is due."),
            Wording.of("请补齐后再登记。", "Fill them in."));
    private static final Wording OTHER = Wording.of("请核对回执登记簿后重新填写编号。", "Check the register and number it anew.");

    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Trees trees;
    private final Moves moves;
    private final Journal journal;

    Receipts(DSLContext database, Clock clock, Forms forms, Trees trees, Moves moves, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.trees = trees;
        this.moves = moves;
        this.journal = journal;
    }

    /** What somebody registers. */
    public record Draft(
            long organisation,
            int year,
            PathKind path,
            String number,
            LocalDate receivedOn,
            String receivedBy,
            String broughtBy,
            String ground) {
        boolean isComplete() {
            return Stream.of(number, receivedBy, ground).noneMatch(String::isBlank);
        }
    }

    /** Registers a receipt and files the form, begun empty where there was none; everything in the way where not. */
    @Transactional
    public List<Obstacle> register(Draft draft, Who who, String address) {
        Organisation owner = trees.tree().get(draft.organisation());
        if (database.fetchExists(
                OFFLINE_RECEIPT,
                OFFLINE_RECEIPT.REGION_CODE.eq(owner.region()),
                OFFLINE_RECEIPT.RECEIPT_NO.eq(draft.number()))) {
            return List.of(new Obstacle(TAKEN, OTHER));
        }
        long form = form(owner, draft, Actor.of(who, address));
        Enclosed enclosed = Enclosed.none().because(draft.ground()).withDocument(draft.number(), draft.receivedOn());
        return switch (moves.move(form, Action.FILE_OFFLINE, enclosed, who, address)) {
            case Outcome.Moved _ -> {
                keep(form, owner.region(), draft, who);
                yield List.of();
            }
            case Outcome.Refused(var obstacles) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield obstacles;
            }
        };
    }

    /** The register of these regions, newest first. */
    @Transactional(readOnly = true)
    public List<Receipt> of(Collection<String> regions) {
        return database.selectFrom(OFFLINE_RECEIPT)
                .where(OFFLINE_RECEIPT.REGION_CODE.in(regions))
                .orderBy(OFFLINE_RECEIPT.ID.desc())
                .limit(500)
                .fetch(this::receipt);
    }

    /** A receipt by its number. */
    @Transactional(readOnly = true)
    public Optional<Receipt> find(String region, String number) {
        return database.selectFrom(OFFLINE_RECEIPT)
                .where(OFFLINE_RECEIPT.REGION_CODE.eq(region), OFFLINE_RECEIPT.RECEIPT_NO.eq(number))
                .fetchOptional(this::receipt);
    }

    private Receipt receipt(OfflineReceiptRecord found) {
        FormHead head = forms.get(found.getFormId());
        return new Receipt(
                found.getId(),
                head.id(),
                head.year(),
                trees.tree().get(head.organisation()).name(),
                head.kind().chinese(),
                found.getReceiptNo(),
                found.getReceivedOn(),
                found.getReceivedBy(),
                found.getBroughtBy(),
                found.getGround());
    }

    private long form(Organisation owner, Draft draft, Actor actor) {
        return forms.find(owner.id(), draft.year(), draft.path(), "")
                .map(FormHead::id)
                .orElseGet(() -> begun(owner, draft, actor));
    }

    private long begun(Organisation owner, Draft draft, Actor actor) {
        FormKind kind = Typing.kind(draft.path(), FormKind.DEPARTMENT_TARGET);
        long form = forms.begin(new Forms.Beginning(
                owner.region(), owner.id(), draft.year(), draft.path(), kind, "", "", "", 0, actor.account()));
        journal.write(actor, new Entry(owner.id(), "form.begin", "form " + form, "", "offline " + draft.number()));
        return form;
    }

    private void keep(long form, String region, Draft draft, Who who) {
        database.insertInto(OFFLINE_RECEIPT)
                .set(OFFLINE_RECEIPT.FORM_ID, form)
                .set(OFFLINE_RECEIPT.REGION_CODE, region)
                .set(OFFLINE_RECEIPT.RECEIPT_NO, draft.number())
                .set(OFFLINE_RECEIPT.RECEIVED_ON, draft.receivedOn())
                .set(OFFLINE_RECEIPT.RECEIVED_BY, draft.receivedBy())
                .set(OFFLINE_RECEIPT.BROUGHT_BY, draft.broughtBy())
                .set(OFFLINE_RECEIPT.GROUND, draft.ground())
                .set(OFFLINE_RECEIPT.MADE_BY, who.id())
                .set(OFFLINE_RECEIPT.MADE_AT, clock.instant())
                .execute();
    }
}
