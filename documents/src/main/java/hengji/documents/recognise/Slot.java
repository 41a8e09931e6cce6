package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Source;
import hengji.documents.manuscript.Cell;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Thesaurus;

/** A cell on the desk: what it may mean, and whether something has taken it up. */
final class Slot {
    static final Slot NONE = new Slot(new Cell(-1, -1, 1, 1, "", Place.WHOLE), -1, -1, 0);

    private final Cell cell;
    private final int column;
    private final int endColumn;
    private final int endRow;
    private final Meaning meaning;
    private boolean used;

    Slot(Cell cell, int column, int endColumn, int endRow) {
        this.cell = cell;
        this.column = column;
        this.endColumn = endColumn;
        this.endRow = endRow;
        this.meaning = cell.isEmpty() ? Meaning.NONE : Thesaurus.standard().meaning(cell.text());
        this.used = cell.isEmpty();
    }

    int row() {
        return cell.row();
    }

    int endRow() {
        return endRow;
    }

    int column() {
        return column;
    }

    int endColumn() {
        return endColumn;
    }

    Meaning meaning() {
        return meaning;
    }

    String raw() {
        return cell.text();
    }

    String text() {
        return Texts.tidy(source().raw());
    }

    Place place() {
        return cell.place();
    }

    Source source() {
        return new Source(cell.place(), isIllegible() ? raw().substring(Texts.ILLEGIBLE.length()) : raw());
    }

    /** Whether the cell's text is known but not what of it belongs here. */
    boolean isIllegible() {
        return raw().startsWith(Texts.ILLEGIBLE);
    }

    boolean isBlank() {
        return cell.isEmpty();
    }

    boolean exists() {
        return cell.row() >= 0;
    }

    boolean isUsed() {
        return used;
    }

    /** Takes the cell up: it has become a value, a label or a text. */
    Slot use() {
        used = true;
        return this;
    }

    /** The cell as a text field. */
    Field<String> words() {
        if (!exists()) {
            return Field.absent();
        }
        use();
        if (isIllegible()) {
            return new Field.Unreadable<>(source());
        }
        return isBlank() ? new Field.Blank<>(source()) : Field.known(text(), source());
    }

    boolean covers(int row) {
        return row >= row() && row < endRow;
    }
}
