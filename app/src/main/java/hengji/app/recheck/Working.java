package hengji.app.recheck;

import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.policy.Pack;
import hengji.core.recheck.EvidenceFacts;
import hengji.core.recheck.RecheckState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the working papers row by row (use case): while the form is re-checked, and after an objection. */
@Service
public class Working {
    private static final Wording CLOSED =
            Wording.of("现在不能改复核底稿：不在复核环节，或者没有指派给您。", "The working papers are closed now, or not yours.");

    private final RecheckStore store;
    private final Rows rows;
    private final Papers papers;
    private final Remeasure remeasure;
    private final Parts parts;
    private final Forms forms;
    private final Assessor assessor;
    private final Journal journal;
    private final Clock clock;

    Working(
            RecheckStore store,
            Rows rows,
            Papers papers,
            Remeasure remeasure,
            Parts parts,
            Forms forms,
            Assessor assessor,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.papers = papers;
        this.remeasure = remeasure;
        this.parts = parts;
        this.forms = forms;
        this.assessor = assessor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps what a reviewer states of a row; after an objection beside what was found first, with the answer. */
    @Transactional
    public Answer write(long form, int place, Statement stated, Who who, String address) {
        FormHead head = forms.get(form);
        Recheck recheck = store.hold(form).orElseThrow(NotThere::new);
        Row row = row(recheck, place);
        if (!parts.writes(recheck, head, who)) {
            return new Answer.Refused(List.of(CLOSED));
        }
        if (row.revision() != stated.revision()) {
            return new Answer.Differs(row);
        }
        return recheck.state() == RecheckState.OBJECTED
                ? settle(recheck, head, row, stated, who, address)
                : judge(recheck, head, row, stated, who, address);
    }

    private Row row(Recheck recheck, int place) {
        return rows.of(recheck.id()).stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Answer settle(Recheck recheck, FormHead head, Row row, Statement stated, Who who, String address) {
        boolean objected = store.objections(recheck.id()).stream().anyMatch(each -> each.row() == row.id());
        if (!objected) {
            return Answer.refused("单位没有对这一行提出异议，不能再改。", "Nobody objected to this row; it stands.");
        }
        if (stated.answer().isBlank()) {
            return Answer.refused("请写明对这条异议的答复。", "Write the answer to the objection.");
        }
        Answer kept = judge(recheck, head, row, stated, who, address);
        if (kept instanceof Answer.Kept) {
            store.answer(row.id(), stated.answer(), who.id());
        }
        return kept;
    }

    private Answer judge(Recheck recheck, FormHead head, Row row, Statement stated, Who who, String address) {
        Pack pack = assessor.pack(head.region(), head.year());
        Optional<BigDecimal> computed = remeasure.computed(head.id(), row, stated.accepted());
        EvidenceFacts facts = papers.facts(recheck, head, row, papers.of(recheck, row), pack);
        List<Wording> reasons = Judging.reasons(row, stated, computed, facts, pack);
        if (!reasons.isEmpty()) {
            return new Answer.Refused(reasons);
        }
        boolean answering = recheck.state() == RecheckState.OBJECTED;
        Found found = found(stated, computed, who);
        if (answering && row.first().filter(first -> isSame(first, found)).isPresent()) {
            rows.clear(row.id(), true);
        } else {
            rows.write(row, found, answering);
        }
        tell(head, row, found, pack, Actor.of(who, address));
        return new Answer.Kept();
    }

    /** An answer that changes nothing leaves the first finding alone. */
    private static boolean isSame(Found first, Found now) {
        return first.proof() == now.proof()
                && first.computed().equals(now.computed())
                && first.faults().equals(now.faults());
    }

    private Found found(Statement stated, Optional<BigDecimal> computed, Who who) {
        return new Found(
                stated.proof().orElseThrow(),
                stated.proofReason().strip(),
                stated.accepted().strip(),
                computed,
                stated.faults().stream()
                        .map(fault -> new Found.Fault(
                                fault.code(), fault.share(), fault.note().strip()))
                        .sorted(Comparator.comparing(Found.Fault::code))
                        .toList(),
                stated.opinion().strip(),
                who.id(),
                who.name(),
                clock.instant());
    }

    private void tell(FormHead head, Row row, Found found, Pack pack, Actor actor) {
        String before = row.latest()
                .map(was -> Reviewed.of(row, was, pack).sentence().zh())
                .orElse("");
        journal.write(
                actor,
                new Entry(
                        head.organisation(),
                        "recheck.row",
                        "form " + head.id() + " row " + row.place(),
                        before,
                        Reviewed.of(row, found, pack).sentence().zh()));
    }

    /** Keeps the day a piece of evidence bears. */
    @Transactional
    public Answer date(long form, int place, long file, Optional<LocalDate> day, Who who, String address) {
        FormHead head = forms.get(form);
        Recheck recheck = store.hold(form).orElseThrow(NotThere::new);
        Row row = row(recheck, place);
        boolean ours = papers.of(recheck, row).stream().anyMatch(sheet -> sheet.file() == file && file != 0);
        if (!parts.writes(recheck, head, who) || !ours) {
            return new Answer.Refused(List.of(CLOSED));
        }
        papers.date(recheck, file, day, who.id());
        journal.write(
                Actor.of(who, address),
                new Entry(
                        head.organisation(),
                        "recheck.date",
                        "form " + form + " row " + place,
                        "",
                        "evidence " + file + " " + day.map(LocalDate::toString).orElse("")));
        return new Answer.Kept();
    }
}
