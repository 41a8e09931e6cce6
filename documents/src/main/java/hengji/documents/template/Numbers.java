package hengji.documents.template;

import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.ReadingNote;
import hengji.core.form.Source;
import hengji.documents.manuscript.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads numbers as people type them; what is no number is kept as unreadable and noted. */
final class Numbers {
    private final List<ReadingNote> notes;
    private final OptionalInt row;

    Numbers(List<ReadingNote> notes, OptionalInt row) {
        this.notes = notes;
        this.row = row;
    }

    Field<BigDecimal> read(FilledSheet.Row filled, String heading) {
        return filled.find(heading).map(cell -> read(cell, heading)).orElseGet(Field::absent);
    }

    private Field<BigDecimal> read(Cell cell, String heading) {
        Source source = FilledSheet.source(cell);
        if (cell.isEmpty()) {
            return new Field.Blank<>(source);
        }
        Optional<BigDecimal> number = parse(cell.text());
        if (number.isEmpty()) {
            Wording message = Wording.of(
                    "“" + heading + "”填的“" + cell.text().strip() + "”不是数字，没有采用。",
                    heading + " is not a number; not taken");
            notes.add(new ReadingNote(cell.place(), row, message));
            return new Field.Unreadable<>(source);
        }
        return Field.known(number.get(), source);
    }

    /** A plain number, with grouping or a percent sign. */
    static Optional<BigDecimal> parse(String text) {
        String bare = text.strip().replace(",", "").replace("，", "").replaceAll("[%％]$", "");
        return bare.matches("[-+]?\\d{1,40}(\\.\\d{1,40})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
