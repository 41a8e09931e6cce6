package hengji.app.approve;

import static hengji.app.tables.Tables.APPROVAL_BATCH;
import static hengji.app.tables.Tables.APPROVAL_LINE;
import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Versions;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Approves many targets with one document. Each form is a transaction of its own together with its line on the receipt:
 * one that cannot be approved stops no other, and a break leaves a receipt of exactly what was done.
 */
@Service
public class Approving {
    private static final Logger LOG = LoggerFactory.getLogger(Approving.class);
    private static final String BROKEN = "系统出错，这张表没有批复，请重新批复。";

    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Moves moves;
    private final Versions versions;
    private final Journal journal;
    private final TransactionOperations transactions;

    Approving(
            DSLContext database,
            Clock clock,
            Forms forms,
            Moves moves,
            Versions versions,
            Journal journal,
            TransactionOperations transactions) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.moves = moves;
        this.versions = versions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * The document that approves.
     *
     * @param region 区划码
     * @param number 文号
     */
    public record Document(String region, String number, LocalDate date, Enclosed.Scan scan) {}

    /** The forms that wait for approval in somebody's regions. */
    @Transactional(readOnly = true)
    public List<FormHead> waiting(Collection<String> regions) {
        return forms.list(FORM.STATE.eq(State.BUDGET_APPROVAL.name()).and(FORM.REGION_CODE.in(regions)));
    }

    /** Approves each form it can; the id of the receipt. */
    public long approve(List<Long> wanted, Document document, Who who, String address) {
        long batch = Objects.requireNonNull(transactions.execute(_ -> begin(document, wanted.size(), who, address)));
        for (long form : wanted) {
            try {
                transactions.executeWithoutResult(_ -> approve(batch, form, document, who, address));
            } catch (DataAccessException problem) {
                LOG.error("approval of form {} in batch {}", form, batch, problem);
                transactions.executeWithoutResult(_ -> line(batch, form, Optional.empty(), BROKEN));
            }
        }
        return batch;
    }

    private long begin(Document document, int forms, Who who, String address) {
        journal.write(
                Actor.of(who, address),
                new Entry(0, "approval.batch", "region " + document.region(), "", document.number() + " " + forms));
        return database.insertInto(APPROVAL_BATCH)
                .set(APPROVAL_BATCH.REGION_CODE, document.region())
                .set(APPROVAL_BATCH.DOCUMENT_NO, document.number())
                .set(APPROVAL_BATCH.DOCUMENT_DATE, document.date())
                .set(APPROVAL_BATCH.SCAN_SHA256, document.scan().sha256())
                .set(APPROVAL_BATCH.SCAN_NAME, document.scan().name())
                .set(APPROVAL_BATCH.MADE_BY, who.id())
                .set(APPROVAL_BATCH.MADE_AT, clock.instant())
                .returningResult(APPROVAL_BATCH.ID)
                .fetchSingle()
                .value1();
    }

    private void approve(long batch, long form, Document document, Who who, String address) {
        Enclosed enclosed =
                Enclosed.none().withDocument(document.number(), document.date()).with(document.scan());
        switch (moves.move(form, Action.APPROVE, enclosed, who, address)) {
            case Outcome.Moved _ ->
                line(
                        batch,
                        form,
                        versions.findLast(form, Versions.Occasion.APPROVED).map(Versions.Version::id),
                        "");
            case Outcome.Refused(var obstacles) -> line(batch, form, Optional.empty(), words(obstacles));
        }
    }

    private void line(long batch, long form, Optional<Long> version, String reason) {
        var made = database.newRecord(APPROVAL_LINE);
        made.setBatchId(batch);
        made.setFormId(form);
        made.setApproved(version.isPresent());
        version.ifPresent(made::setVersionId);
        made.setReason(reason);
        made.store();
    }

    private static String words(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> obstacle.reason().zh() + obstacle.remedy().zh())
                .collect(Collectors.joining(" "));
    }
}
