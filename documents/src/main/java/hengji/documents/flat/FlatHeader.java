package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The header of an indicator table in flattened text.
 *
 * @param columns what each column holds, in the order printed
 * @param labels the labels as printed
 * @param next the first row after it
 * @param glued whether its labels run together, as then the cells of the rows below do
 */
record FlatHeader(List<Term> columns, List<Piece> labels, int next, boolean glued) {
    private static final int FEWEST_WITHOUT_LEVEL = 4;
    private static final int MOST_PARTS = 3;
    private static final int MOST_PIECES = 64;
    private static final int MOST_LINES = 40;
    private static final Set<Term> VALUES =
            EnumSet.of(Term.TARGET, Term.ACTUAL, Term.WEIGHT, Term.SCORE, Term.SIGN, Term.UNIT);

    /** What may have several columns. */
    private static final Set<Term> REPEATED = EnumSet.of(Term.SIGN, Term.PROGRESS, Term.REMARK);

    /** The header that begins in a row, if one does. */
    static Optional<FlatHeader> find(List<FlatRow> rows, int row) {
        List<Piece> line = rows.get(row).first(MOST_PIECES);
        for (int at = 0; at < Math.min(line.size(), MOST_PIECES) && !isListing(line.subList(0, at), line); at++) {
            boolean begins = new Search(rows, row, at, at + MOST_PARTS).take(0) > 0;
            Optional<FlatHeader> header =
                    begins ? new Search(rows, row, at, 2 * MOST_PIECES).header() : Optional.empty();
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    /** Whether pieces hold the column of the project in a list of many, whose rows belong to different forms. */
    static boolean isListing(List<Piece> before, List<Piece> line) {
        for (int i = 0; i + 1 < line.size() && i < before.size(); i++) {
            Piece next = line.get(i + 1);
            boolean label = next.meaning().isLabel() || term(next.text()).isPresent();
            if (label && line.get(i).meaning().is(Term.PROJECT)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on piece by piece as long as they are labels of columns. */
    private static final class Search {
        private final List<Piece> stream = new ArrayList<>();
        private final List<Integer> rowOf = new ArrayList<>();
        private final List<Term> columns = new ArrayList<>();
        private final List<Piece> labels = new ArrayList<>();

        Search(List<FlatRow> rows, int row, int skipped, int most) {
            for (int i = row; i < Math.min(rows.size(), row + MOST_LINES) && stream.size() < most; i++) {
                for (Piece piece : rows.get(i).first(2 * MOST_PIECES)) {
                    stream.add(piece);
                    rowOf.add(i);
                }
            }
            stream.subList(0, skipped).clear();
            rowOf.subList(0, skipped).clear();
        }

        Optional<FlatHeader> header() {
            int at = 0;
            int taken = take(at);
            while (taken > 0) {
                at += taken;
                taken = at < stream.size() ? take(at) : 0;
            }
            boolean wholeLine = at >= stream.size() || (at > 0 && !rowOf.get(at).equals(rowOf.get(at - 1)));
            if (!isHeader() || !wholeLine) {
                return Optional.empty();
            }
            int last = rowOf.get(at - 1);
            turn(columns.indexOf(Term.LEVEL1));
            return Optional.of(new FlatHeader(columns, labels, last + 1, at < columns.size()));
        }

        /** In a header of two lines the lower one follows the upper; its columns stand first. */
        private void turn(int upper) {
            if (upper > 0) {
                Collections.rotate(columns, -upper);
                Collections.rotate(labels, -upper);
            }
        }

        private boolean isHeader() {
            boolean level = columns.contains(Term.LEVEL1)
                    || columns.contains(Term.LEVEL2)
                    || (columns.contains(Term.NAME) && columns.size() > FEWEST_WITHOUT_LEVEL);
            return level
                    && columns.size() > 2
                    && columns.getFirst() != Term.WEIGHT
                    && columns.stream().anyMatch(VALUES::contains)
                    && columns.stream()
                                    .filter(term -> !REPEATED.contains(term))
                                    .distinct()
                                    .count()
                            == columns.stream()
                                    .filter(term -> !REPEATED.contains(term))
                                    .count();
        }

        /** How many pieces from here make one or more labels; 0 for none. */
        private int take(int at) {
            Piece joined = stream.get(at);
            int found = 0;
            Piece label = joined;
            for (int parts = 1; parts <= MOST_PARTS && at + parts <= stream.size(); parts++) {
                if (parts > 1 && Levels.isPointsOnly(stream.get(at + parts - 1).text())) {
                    break;
                }
                joined = parts == 1 ? joined : joined.with(stream.get(at + parts - 1));
                if (term(joined.text()).isPresent()) {
                    found = parts;
                    label = joined;
                }
            }
            if (found > 0) {
                columns.add(term(label.text()).orElseThrow());
                labels.add(label);
                return found;
            }
            boolean tail = !columns.isEmpty() && stream.get(at).text().equals("指标");
            return tail || glued(stream.get(at)) ? 1 : 0;
        }

        /** Labels that run together: 绩效指标一级指标二级指标指标值. */
        private boolean glued(Piece piece) {
            List<String> words = Glue.labels(piece.text());
            words.forEach(word -> {
                columns.add(term(word).orElseThrow());
                labels.add(new Piece(word, piece.place()));
            });
            return !words.isEmpty();
        }
    }

    static Optional<Term> term(String text) {
        return Thesaurus.standard().find(text, Term.Part.INDICATOR);
    }

    /** Whether the last column holds words that are often left out. */
    boolean endsInWords() {
        return columns.getLast() == Term.REASON || columns.getLast() == Term.REMARK;
    }

    boolean has(Term term) {
        return columns.contains(term);
    }

    int column(Term term) {
        return columns.indexOf(term);
    }

    /** The column that names the indicator: the third level, or the deepest there is. */
    int nameColumn() {
        int name = column(Term.NAME);
        return name >= 0 ? name : Math.max(column(Term.LEVEL2), column(Term.LEVEL1));
    }
}
