package hengji.documents.template;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.ReadingNote;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.workbook.XlsxReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads a filled workbook back into its form. What cannot be taken becomes a note; nothing is lost silently. */
public final class FillInReader {
    private final Form target;
    private final List<ReadingNote> notes;

    private FillInReader(Form target) {
        this.target = target;
        notes = new ArrayList<>(target.notes());
    }

    /**
     * The self-evaluation: the target with what was filled in.
     *
     * @param target the form the workbook was made for
     * @param workbook the filled 填报.xlsx
     * @throws UnreadableFile if it is no workbook that can be read
     */
    public static Form merge(Form target, byte[] workbook) throws UnreadableFile {
        return new FillInReader(target).merged(new XlsxReader().read(workbook, Limits.DEFAULT));
    }

    /**
     * The mark a workbook was given out with; empty for none.
     *
     * @throws UnreadableFile if it is no workbook that can be read
     */
    public static String mark(byte[] workbook) throws UnreadableFile {
        return new XlsxReader()
                .read(workbook, Limits.DEFAULT).blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .flatMap(block -> ((Block.Table) block).cells().stream())
                        .map(cell -> cell.text().strip())
                        .filter(text -> text.matches(IndicatorSheet.MARK_LETTER + "\\d+"))
                        .findFirst()
                        .map(text -> text.substring(IndicatorSheet.MARK_LETTER.length()))
                        .orElse("");
    }

    private Form merged(Manuscript manuscript) {
        Map<String, FilledSheet.Row> rows = rows(manuscript, IndicatorSheet.KEY_LETTER);
        Map<String, FilledSheet.Row> lines = rows(manuscript, BudgetSheet.KEY_LETTER);
        List<Indicator> filled = new ArrayList<>();
        for (Indicator row : target.indicators()) {
            FilledSheet.Row entry = rows.remove(IndicatorSheet.KEY_LETTER + row.row());
            if (entry == null) {
                note(row.place(), row.row(), "第 " + row.row() + " 行在填报表里找不到，完成值按空白处理。", "row missing in the workbook");
            }
            filled.add(entry == null ? row : new FilledRow(row, entry, notes).merged());
        }
        rows.values().forEach(this::unknown);
        Form form = target.withIndicators(filled).withBudget(budget(lines)).withKind(evaluated(target.kind()));
        return new Form(
                form.origin(),
                form.kind(),
                FilledHeads.of(form),
                form.budget(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                form.texts(),
                notes);
    }

    private Map<String, FilledSheet.Row> rows(Manuscript manuscript, String keyLetter) {
        Map<String, FilledSheet.Row> rows = new HashMap<>();
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Table table) {
                new FilledSheet(table, keyLetter).rows().forEach(row -> keep(row, rows));
            }
        }
        return rows;
    }

    private void keep(FilledSheet.Row row, Map<String, FilledSheet.Row> rows) {
        if (rows.putIfAbsent(row.key(), row) != null) {
            Wording message = Wording.of(
                    "键 " + row.key() + " 出现两次，只取第一行，请核对。", "key " + row.key() + " twice; the first row is taken");
            notes.add(new ReadingNote(FilledSheet.place(row), OptionalInt.empty(), message));
        }
    }

    private void unknown(FilledSheet.Row row) {
        Wording message = Wording.of(
                "填报表的键 " + row.key() + " 不属于这张目标表，这一行没有采用。",
                "key " + row.key() + " is not of this form; row not taken");
        notes.add(new ReadingNote(FilledSheet.place(row), OptionalInt.empty(), message));
    }

    private Budget budget(Map<String, FilledSheet.Row> rows) {
        List<BudgetLine> lines = new ArrayList<>();
        for (BudgetLine line : target.budget().lines()) {
            FilledSheet.Row row = rows.get(BudgetSheet.KEY_LETTER + (lines.size() + 1));
            lines.add(row == null ? line : line(line, row));
        }
        return new Budget(target.budget().unit(), target.budget().unitStated(), lines);
    }

    private BudgetLine line(BudgetLine line, FilledSheet.Row row) {
        Numbers numbers = new Numbers(notes, OptionalInt.empty());
        Field<BigDecimal> adjusted = numbers.read(row, BudgetSheet.ADJUSTED);
        Field<BigDecimal> executed = numbers.read(row, BudgetSheet.EXECUTED);
        return new BudgetLine(
                line.item(),
                line.role(),
                line.initial(),
                adjusted,
                executed,
                line.rate(),
                line.weight(),
                line.score(),
                row.text(BudgetSheet.REASON),
                line.place());
    }

    private void note(Place place, int row, String zh, String en) {
        notes.add(new ReadingNote(place, OptionalInt.of(row), Wording.of(zh, en)));
    }

    private static FormKind evaluated(FormKind kind) {
        return switch (kind) {
            case DEPARTMENT_TARGET -> FormKind.DEPARTMENT_SELF_EVALUATION;
            case PROJECT_TARGET -> FormKind.PROJECT_SELF_EVALUATION;
            case TRANSFER_TARGET -> FormKind.TRANSFER_SELF_EVALUATION;
            default -> kind;
        };
    }
}
