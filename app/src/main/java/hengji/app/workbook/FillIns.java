package hengji.app.workbook;

import static hengji.app.tables.Tables.FILL_IN_RETURN;

import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.selfevaluation.Results;
import hengji.app.sheet.Pen;
import hengji.app.sheet.Pens;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.template.FillInReader;
import hengji.documents.template.FillInTemplate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives out fill-in workbooks and takes them back. A workbook carries a mark of what the form said when it was given out,
 * so that what was typed meanwhile is never undone unseen.
 */
@Service
public class FillIns {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ReturnedCell>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<String>> NOTES = new TypeReference<>() {};
    private static final Wording UNREADABLE = Wording.of(
            "读不出这个文件，请上传从本表下载的填报工作簿（.xlsx）。", "This cannot be read; hand in the .xlsx that was downloaded here.");
    private static final Wording OTHER =
            Wording.of("这不是本表的填报工作簿，请核对单位、年度后重新选择。", "This is no workbook of this form; check unit and year.");

    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Sheets sheets;
    private final Assessor assessor;
    private final Pens pens;
    private final Issues issues;
    private final Results results;
    private final Journal journal;

    FillIns(
            DSLContext database,
            Clock clock,
            Forms forms,
            Sheets sheets,
            Assessor assessor,
            Pens pens,
            Issues issues,
            Results results,
            Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.sheets = sheets;
        this.assessor = assessor;
        this.pens = pens;
        this.issues = issues;
        this.results = results;
        this.journal = journal;
    }

    /** The workbook of what somebody fills in; of the whole form for who only reads it. */
    @Transactional
    public byte[] give(long form, Who who) {
        Sheet own = own(sheets.get(form), who);
        return FillInTemplate.write(assessor.read(own), issues.keep(own, who.id()));
    }

    /** Reads a workbook that came back and keeps what it says beside the form. */
    @Transactional
    public Returned receive(long form, byte[] workbook, Who who, String address) {
        FormHead head = forms.get(form);
        try {
            Optional<Sheet> base = issues.find(head, FillInReader.mark(workbook));
            if (base.isEmpty()) {
                return new Returned.Refused(OTHER);
            }
            Form filled = FillInReader.merge(assessor.read(base.get()), workbook);
            long id = store(form, new Reading(base.get(), filled), who);
            journal.write(
                    Actor.of(who, address),
                    Entry.of(head.organisation(), "fill-in.receive", "form " + form + " " + id));
            return new Returned.Read(id);
        } catch (UnreadableFile _) {
            return new Returned.Refused(UNREADABLE);
        }
    }

    /** What a workbook would change now; absent where there is none of that number. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(long form, long id, Who who) {
        return database.selectFrom(FILL_IN_RETURN)
                .where(FILL_IN_RETURN.FORM_ID.eq(form), FILL_IN_RETURN.ID.eq(id))
                .fetchOptional()
                .map(found -> preview(
                        sheets.get(form),
                        id,
                        JSON.readValue(found.getCells(), CELLS),
                        JSON.readValue(found.getNotes(), NOTES),
                        who));
    }

    /**
     * Takes in the ticked cells.
     *
     * @param ticked what the form said when the cell was ticked, by the number of the difference
     */
    @Transactional
    public Taking take(long form, long id, Map<Integer, String> ticked, Who who, String address) {
        List<Wording> refused = new ArrayList<>();
        int taken = 0;
        for (Difference difference : scoresFirst(form, id, who)) {
            String seen = ticked.get(difference.number());
            if (seen != null) {
                Optional<Wording> obstacle = take(form, difference, seen, who, address);
                taken += obstacle.isEmpty() ? 1 : 0;
                obstacle.ifPresent(refused::add);
            }
        }
        database.update(FILL_IN_RETURN)
                .set(FILL_IN_RETURN.TAKEN_AT, clock.instant())
                .where(FILL_IN_RETURN.ID.eq(id))
                .execute();
        return new Taking(taken, refused);
    }

    /** A score that is taken before its actual is not preset over. */
    private List<Difference> scoresFirst(long form, long id, Who who) {
        return preview(form, id, who).map(Preview::differences).orElse(List.of()).stream()
                .sorted(Comparator.comparing(difference -> difference.cell().column() != Column.SCORE))
                .toList();
    }

    private Optional<Wording> take(long form, Difference difference, String seen, Who who, String address) {
        ReturnedCell cell = difference.cell();
        String where = cell.name() + " · " + cell.column().wording().zh() + "：";
        var typed = new Editing.Typed(cell.column(), cell.lineage(), seen, cell.theirs());
        return switch (results.keep(form, typed, who, address)) {
            case Saved.Kept _ -> Optional.empty();
            case Saved.Refused(Wording reason) -> Optional.of(Wording.of(where + reason.zh(), where + reason.en()));
            case Saved.Differs(String now, String _) ->
                Optional.of(Wording.of(
                        where + "刚被改为“" + now + "”，没有采用工作簿的“" + cell.theirs() + "”。",
                        where + "was just changed to \"" + now + "\"; not taken."));
        };
    }

    private Preview preview(Sheet sheet, long id, List<ReturnedCell> cells, List<String> notes, Who who) {
        Pen pen = pens.of(who, sheet.head());
        List<Difference> differences = new ArrayList<>();
        int others = 0;
        for (int number = 0; number < cells.size(); number++) {
            ReturnedCell cell = cells.get(number);
            Optional<Line> line = sheet.of(cell.column().block()).stream()
                    .filter(each -> each.lineage().equals(cell.lineage()))
                    .findFirst();
            Difference difference = new Difference(
                    number, cell, line.map(each -> each.text(cell.column())).orElse(""));
            boolean own = line.filter(each -> pen.mayWrite(cell.column().block(), each))
                    .isPresent();
            boolean differs = !Texts.same(difference.now(), cell.theirs());
            others += differs && !own ? 1 : 0;
            if (differs && own) {
                differences.add(difference);
            }
        }
        return new Preview(id, differences, others, notes);
    }

    private long store(long form, Reading reading, Who who) {
        List<String> notes = reading.filled().notes().stream()
                .map(note -> note.message().zh())
                .toList();
        return database.insertInto(FILL_IN_RETURN)
                .set(FILL_IN_RETURN.FORM_ID, form)
                .set(FILL_IN_RETURN.CELLS, JSON.writeValueAsString(reading.changes()))
                .set(FILL_IN_RETURN.NOTES, JSON.writeValueAsString(notes))
                .set(FILL_IN_RETURN.ACCOUNT_ID, who.id())
                .set(FILL_IN_RETURN.RETURNED_AT, clock.instant())
                .returningResult(FILL_IN_RETURN.ID)
                .fetchSingle()
                .value1();
    }

    private Sheet own(Sheet sheet, Who who) {
        Pen pen = pens.of(who, sheet.head());
        if (!pen.isOpen() || pen.whole()) {
            return sheet;
        }
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        lines.put(
                Block.ROW,
                sheet.rows().stream()
                        .filter(line -> pen.mayWrite(Block.ROW, line))
                        .toList());
        return new Sheet(sheet.head(), lines);
    }
}
