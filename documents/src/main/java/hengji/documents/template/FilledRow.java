package hengji.documents.template;

import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.form.ReadingNote;
import hengji.documents.manuscript.Cell;
import hengji.documents.paper.form.Printed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One indicator with what was filled in beside it. */
final class FilledRow {
    private final Indicator target;
    private final FilledSheet.Row filled;
    private final List<ReadingNote> notes;

    FilledRow(Indicator target, FilledSheet.Row filled, List<ReadingNote> notes) {
        this.target = target;
        this.filled = filled;
        this.notes = notes;
    }

    Indicator merged() {
        filled.find(FillInColumn.NAME.heading()).ifPresent(this::compareName);
        Numbers numbers = new Numbers(notes, OptionalInt.of(target.row()));
        return target.toDraft()
                .actual(filled.find(FillInColumn.ACTUAL.heading())
                        .map(FilledRow::figure)
                        .orElseGet(Field::absent))
                .judgement(filled.find(FillInColumn.JUDGEMENT.heading())
                        .map(this::judgement)
                        .orElseGet(Field::absent))
                .score(numbers.read(filled, FillInColumn.SCORE.heading()))
                .adjustment(filled.text(FillInColumn.ADJUSTMENT.heading()))
                .reason(filled.text(FillInColumn.REASON.heading()))
                .evidence(filled.text(FillInColumn.EVIDENCE.heading()))
                .toIndicator();
    }

    private void compareName(Cell cell) {
        String wanted = Printed.text(target.name());
        if (!cell.text().replaceAll("\\s", "").equals(wanted.replaceAll("\\s", ""))) {
            note(
                    cell,
                    "第 " + target.row() + " 行的指标名称在填报表里成了“" + cell.text().strip() + "”，仍按目标表的“" + wanted + "”。",
                    "the name of row " + target.row() + " was changed; the target's is kept");
        }
    }

    private static Field<Figure> figure(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return new Field.Blank<>(FilledSheet.source(cell));
        }
        return Field.known(new Figure(text, Numbers.parse(text)), FilledSheet.source(cell));
    }

    private Field<Judgement> judgement(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return target.isQualitative() ? new Field.Blank<>(FilledSheet.source(cell)) : Field.absent();
        }
        Optional<Judgement> known = Arrays.stream(Judgement.values())
                .filter(judgement -> judgement.chinese().equals(text))
                .findFirst();
        if (known.isEmpty()) {
            note(cell, "定性判断“" + text + "”不在三档之内，没有采用。", "not one of the three judgements; not taken");
        }
        return known.map(judgement -> Field.known(judgement, FilledSheet.source(cell)))
                .orElseGet(() -> new Field.Unreadable<>(FilledSheet.source(cell)));
    }

    private void note(Cell cell, String zh, String en) {
        notes.add(new ReadingNote(cell.place(), OptionalInt.of(target.row()), Wording.of(zh, en)));
    }
}
