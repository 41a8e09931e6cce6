package hengji.app.survey;

import static hengji.app.tables.Tables.SURVEY;

import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.evidence.Evidences;
import hengji.app.evidence.Taken;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.organisation.Trees;
import hengji.app.selfevaluation.Results;
import hengji.app.tables.tables.records.SurveyRecord;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperFormat;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Keeps tallies of paper surveys: rate, actual and evidence in one step. */
@Service
public class Surveys {
    private static final String PAPER = "满意度问卷调查统计表.pdf";

    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Trees trees;
    private final Sheets sheets;
    private final Results results;
    private final Evidences evidences;

    Surveys(
            DSLContext database,
            Clock clock,
            Forms forms,
            Trees trees,
            Sheets sheets,
            Results results,
            Evidences evidences) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.trees = trees;
        this.sheets = sheets;
        this.results = results;
        this.evidences = evidences;
    }

    /** The tally of an indicator; absent where none was kept. */
    @Transactional(readOnly = true)
    public Optional<Tally> find(long form, String lineage) {
        return record(form, lineage).map(Surveys::tally);
    }

    /**
     * Keeps a tally: its rate becomes the actual, its sheet a file of evidence.
     *
     * @param was what the actual said when the tally was opened
     */
    @Transactional
    public Counted keep(long form, String lineage, Tally tally, String was, Who who, String address) {
        List<Wording> faults = tally.faults();
        if (!faults.isEmpty()) {
            return new Counted.Refused(faults);
        }
        var typed = new Editing.Typed(Column.ACTUAL, lineage, was, tally.rate());
        return switch (results.keep(form, typed, who, address)) {
            case Saved.Refused(Wording reason) -> new Counted.Refused(List.of(reason));
            case Saved.Differs(String now, String _) -> new Counted.Refused(List.of(differs(now)));
            case Saved.Kept _ -> filed(form, lineage, tally, who, address);
        };
    }

    /** A questionnaire to print. */
    @Transactional(readOnly = true)
    public byte[] questionnaire(long form, String lineage, PaperFormat format) {
        FormHead head = forms.get(form);
        return format.write(
                SurveyPapers.questionnaire(organisation(head), head.year(), name(form, lineage)), "满意度调查问卷");
    }

    /** The tally sheet to print: filled in, or blank while nothing was counted. */
    @Transactional(readOnly = true)
    public byte[] sheet(long form, String lineage, PaperFormat format) {
        return sheet(form, lineage, find(form, lineage), format);
    }

    private byte[] sheet(long form, String lineage, Optional<Tally> tally, PaperFormat format) {
        FormHead head = forms.get(form);
        return format.write(
                SurveyPapers.tally(organisation(head), head.year(), name(form, lineage), tally), "满意度问卷调查统计表");
    }

    private Counted filed(long form, String lineage, Tally tally, Who who, String address) {
        record(form, lineage)
                .map(SurveyRecord::getEvidenceId)
                .ifPresent(before -> evidences.remove(form, before, who, address));
        byte[] counted = sheet(form, lineage, Optional.of(tally), PaperFormat.PDF);
        Taken taken = evidences.add(form, lineage, PAPER, counted, who, address);
        return switch (taken) {
            case Taken.Kept(var evidence) -> {
                store(form, lineage, tally, evidence.id(), who);
                yield new Counted.Kept(tally.rate());
            }
            case Taken.Refused(Wording reason) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Counted.Refused(List.of(reason));
            }
        };
    }

    private void store(long form, String lineage, Tally tally, long evidence, Who who) {
        SurveyRecord made = record(form, lineage).orElseGet(() -> database.newRecord(SURVEY));
        made.setFormId(form);
        made.setLineage(lineage);
        made.setAsked(tally.asked());
        made.setAskedFrom(tally.from());
        made.setAskedTo(tally.to());
        made.setIssued(tally.issued());
        made.setReturned(tally.returned());
        made.setValid(tally.valid());
        made.setVerySatisfied(tally.count(Opinion.VERY_SATISFIED));
        made.setSatisfied(tally.count(Opinion.SATISFIED));
        made.setFairlySatisfied(tally.count(Opinion.FAIRLY_SATISFIED));
        made.setDissatisfied(tally.count(Opinion.DISSATISFIED));
        made.setVeryDissatisfied(tally.count(Opinion.VERY_DISSATISFIED));
        made.setFormula(tally.formula().name());
        made.setEvidenceId(evidence);
        made.setAccountId(who.id());
        made.setCountedAt(clock.instant());
        made.store();
    }

    private Optional<SurveyRecord> record(long form, String lineage) {
        return database.selectFrom(SURVEY)
                .where(SURVEY.FORM_ID.eq(form), SURVEY.LINEAGE.eq(lineage))
                .fetchOptional();
    }

    private static Tally tally(SurveyRecord found) {
        return new Tally(
                found.getAsked(),
                found.getAskedFrom(),
                found.getAskedTo(),
                found.getIssued(),
                found.getReturned(),
                found.getValid(),
                Map.of(
                        Opinion.VERY_SATISFIED, found.getVerySatisfied(),
                        Opinion.SATISFIED, found.getSatisfied(),
                        Opinion.FAIRLY_SATISFIED, found.getFairlySatisfied(),
                        Opinion.DISSATISFIED, found.getDissatisfied(),
                        Opinion.VERY_DISSATISFIED, found.getVeryDissatisfied()),
                Formula.valueOf(found.getFormula()));
    }

    private String organisation(FormHead head) {
        return trees.tree().get(head.organisation()).name();
    }

    private String name(long form, String lineage) {
        return line(form, lineage).text(Column.NAME);
    }

    /** The indicator the survey is about. */
    @Transactional(readOnly = true)
    public Line line(long form, String lineage) {
        return sheets.find(form, Block.ROW, lineage).orElseThrow(NotThere::new);
    }

    private static Wording differs(String now) {
        return Wording.of(
                "完成值刚被他人改为“" + now + "”，统计表没有保存，请核对后再提交。",
                "The actual was just changed to \"" + now + "\"; the tally was not kept.");
    }
}
