package hengji.documents.flat;

import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text with one cell a line: its cells are dealt into rows again, by the headers that come by. */
final class Restack {
    private static final int MOST_PIECES = 20_000;
    private static final int MOST_SUMS = 4;
    private static final int LONGEST_LEVEL = 12;
    private final List<Piece> stream = new ArrayList<>();
    private final List<FlatRow> rows = new ArrayList<>();
    private int at;
    private int money;
    private final boolean lost;
    private int unfit;

    /**
     * Cells in their order.
     *
     * @param breaks whether a break between two lines that say something stands for a cell that says nothing
     * @param lost whether empty cells fell out
     */
    private Restack(List<FlatRow> lines, boolean breaks, boolean lost) {
        this.lost = lost;
        boolean filled = false;
        for (FlatRow line : lines) {
            if (breaks && filled && !line.isEmpty()) {
                stream.add(new Piece("", line.place()));
            }
            stream.addAll(line.pieces());
            filled = !line.isEmpty();
        }
    }

    /** The rows again; as they are where most lines hold more than one cell. */
    static List<FlatRow> rows(List<FlatRow> lines) {
        Optional<List<FlatRow>> stacked = Stacked.cells(lines);
        if (stacked.isPresent() && lines.size() <= MOST_PIECES) {
            return new Restack(stacked.get(), false, true).deal().rows;
        }
        long filled = lines.stream().filter(line -> !line.isEmpty()).count();
        long single = lines.stream()
                .filter(line -> line.ruled() && line.filled().size() == 1)
                .count();
        long pieces = lines.stream().mapToLong(line -> line.pieces().size()).sum();
        boolean flows = single * 10 >= filled * 7 || lines.stream().anyMatch(Restack::mixes);
        if (!flows || pieces > MOST_PIECES) {
            return lines;
        }
        Restack plain = new Restack(lines, false, false).deal();
        Restack broken = plain.unfit == 0 ? plain : new Restack(lines, true, false).deal();
        return broken.unfit == 0 ? broken.rows : plain.rows;
    }

    /** A line that holds the header and the first row alike: the cells flow on without regard to lines. */
    private static boolean mixes(FlatRow line) {
        boolean level = line.ruled() && line.filled().stream().anyMatch(piece -> Levels.isKnown(piece.text()));
        return level
                && line.filled().stream()
                                .filter(piece -> FlatHeader.term(piece.text()).isPresent())
                                .count()
                        > 2;
    }

    private Restack deal() {
        while (at < stream.size()) {
            if (stream.get(at).isBlank()) {
                at++;
            } else if (!indicators() && !moneyHeader() && !moneyLine() && !goals() && !pair()) {
                emit(1);
            }
        }
        return this;
    }

    private void emit(int count) {
        emit(count, true);
    }

    private void emit(int count, boolean ruled) {
        List<Piece> pieces = stream.subList(at, Math.min(stream.size(), at + count));
        rows.add(new FlatRow(pieces, ruled, pieces.getFirst().place()));
        at += pieces.size();
    }

    private boolean indicators() {
        List<FlatRow> ahead = new ArrayList<>();
        for (int i = at; i < Math.min(stream.size(), at + 30); i++) {
            ahead.add(new FlatRow(List.of(stream.get(i)), true, stream.get(i).place()));
        }
        Optional<FlatHeader> header = FlatHeader.find(ahead, 0);
        if (header.isEmpty()) {
            return false;
        }
        emit(header.get().next());
        RowFit fit = new RowFit(header.get());
        while (at < stream.size() && !endsSection()) {
            int length = stream.get(at).isBlank() ? 0 : rowLength(header.get(), fit);
            if (length == 0) {
                at += stream.get(at).isBlank() ? 1 : 0;
                if (at < stream.size()
                        && !stream.get(at).isBlank()
                        && !endsSection()
                        && rowLength(header.get(), fit) == 0) {
                    unfit += Levels.isKnown(stream.get(at).text()) ? 0 : 1;
                    emit(1);
                }
            } else {
                emitRow(length, header.get());
            }
        }
        return true;
    }

    /** Where empty cells fell out, a short reason may as well be the next row's level: it is left on its own. */
    private void emitRow(int length, FlatHeader header) {
        Piece last = stream.get(at + length - 1);
        boolean doubtful = lost
                && header.endsInWords()
                && last.text().length() <= LONGEST_LEVEL
                && last.text().codePoints().allMatch(Character::isIdeographic);
        emit(doubtful ? length - 1 : length);
        if (doubtful) {
            emit(1);
        }
    }

    private boolean endsSection() {
        Piece piece = stream.get(at);
        if (piece.meaning().is(Term.SUBTOTAL)) {
            emit(sumLength());
            return at >= stream.size() || endsSection();
        }
        if (piece.meaning().isIn(Term.Part.TOTAL)) {
            emit(sumLength());
            return true;
        }
        return !piece.isBlank()
                && !Levels.isKnown(piece.text())
                && (piece.meaning().isIn(Term.Part.HEAD) || piece.meaning().isIn(Term.Part.TEXT));
    }

    /** The label of a sum and what stands behind it. */
    private int sumLength() {
        int length = 1;
        while (length < MOST_SUMS
                && at + length < stream.size()
                && !isLabelHere(stream.get(at + length))
                && !Levels.isKnown(stream.get(at + length).text())) {
            length++;
        }
        return length;
    }

    /** How many cells make the next row; 0 where that is not certain. */
    private int rowLength(FlatHeader header, RowFit fit) {
        List<Integer> lengths = lengths(header, fit, at);
        if (lengths.size() > 1) {
            lengths = lengths.stream()
                    .filter(length -> goesOn(header, fit, at + length))
                    .toList();
        }
        return lengths.size() == 1 ? lengths.getFirst() : 0;
    }

    /** Whether after a row the next can begin, or the section ends. */
    private boolean goesOn(FlatHeader header, RowFit fit, int next) {
        return next >= stream.size()
                || stream.get(next).isBlank()
                || isLabel(stream.get(next).meaning())
                || Levels.isKnown(stream.get(next).text())
                || !lengths(header, fit, next).isEmpty();
    }

    private List<Integer> lengths(FlatHeader header, RowFit fit, int start) {
        List<Integer> lengths = new ArrayList<>();
        for (int dropped = 0; dropped <= header.nameColumn(); dropped++) {
            int length = header.columns().size() - dropped;
            boolean whole = fits(header, fit, start, length, dropped);
            boolean blank = whole && stream.get(start + length - 1).isBlank();
            if (whole) {
                lengths.add(length);
            }
            if (!blank && header.endsInWords() && fits(header, fit, start, length - 1, dropped)) {
                lengths.add(length - 1);
            }
        }
        return lengths;
    }

    private boolean fits(FlatHeader header, RowFit fit, int start, int length, int dropped) {
        return start + length <= stream.size()
                && fit.laid(stream.subList(start, start + length), dropped)
                        .filter(way -> !lost || Stacked.isCertain(way, header))
                        .isPresent();
    }

    private boolean moneyHeader() {
        int count = 0;
        while (at + count < stream.size()
                && MoneyRows.term(stream.get(at + count)).isPresent()) {
            count++;
        }
        if (count < 3) {
            return false;
        }
        money = count;
        emit(count);
        return true;
    }

    private boolean moneyLine() {
        if (money == 0 || !MoneyRows.isRole(stream.get(at))) {
            return false;
        }
        int length = 1;
        while (length <= money && at + length < stream.size() && !isLabelHere(stream.get(at + length))) {
            length++;
        }
        emit(length, !lost);
        return true;
    }

    private static boolean isLabelHere(Piece piece) {
        return !piece.isBlank() && isLabel(piece.meaning());
    }

    private boolean goals() {
        boolean heads = at + 3 < stream.size()
                && stream.get(at).meaning().is(Term.EXPECTED)
                && stream.get(at + 1).meaning().is(Term.ACHIEVED);
        if (!heads) {
            return false;
        }
        emit(2);
        while (at < stream.size() && stream.get(at).isBlank()) {
            at++;
        }
        if (at + 1 < stream.size() && (!lost || !isLabelHere(stream.get(at + 1)))) {
            emit(2);
        }
        return true;
    }

    private boolean pair() {
        Meaning meaning = stream.get(at).meaning();
        boolean label = meaning.isIn(Term.Part.HEAD) || meaning.isIn(Term.Part.TEXT);
        boolean valued = at + 1 < stream.size() && !isLabel(stream.get(at + 1).meaning());
        if (label && valued) {
            emit(2);
        }
        return label && valued;
    }

    private static boolean isLabel(Meaning meaning) {
        return meaning.isLabel() || meaning.isIn(Term.Part.INDICATOR);
    }
}
