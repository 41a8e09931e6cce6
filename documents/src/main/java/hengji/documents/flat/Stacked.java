package hengji.documents.flat;

import hengji.documents.recognise.words.Figures;
import hengji.documents.recognise.words.Term;
import java.util.List;
import java.util.Optional;

/** Text copied out of a table with one cell a line, the empty cells fallen out. */
final class Stacked {
    private static final int FEWEST_LABELS = 4;
    private static final int MANY_CELLS = 4;
    private static final int MOST_BEFORE = 8;
    private static final int MOST_BROKEN = 10;

    private Stacked() {}

    /** Its lines as single cells; absent where the header of the indicators does not stand one label a line. */
    static Optional<List<FlatRow>> cells(List<FlatRow> lines) {
        int row = 0;
        while (row < lines.size() && !beginsHeader(lines, row)) {
            row++;
        }
        Optional<FlatHeader> header = row < lines.size() ? FlatHeader.find(lines, row) : Optional.empty();
        boolean stacked = header.isPresent() && header.get().next() - row >= FEWEST_LABELS;
        return stacked && !isListing(lines, row) && flows(lines.subList(row, lines.size()))
                ? Optional.of(lines.stream().map(Stacked::cell).toList())
                : Optional.empty();
    }

    private static boolean isListing(List<FlatRow> lines, int header) {
        List<Piece> before = lines.subList(Math.max(0, header - MOST_BEFORE), header + 1).stream()
                .flatMap(line -> line.filled().stream().limit(1))
                .toList();
        return FlatHeader.isListing(before, before);
    }

    private static boolean beginsHeader(List<FlatRow> lines, int row) {
        for (int i = row; i < row + FEWEST_LABELS; i++) {
            boolean label = i < lines.size()
                    && !lines.get(i).ruled()
                    && lines.get(i).filled().size() == 1
                    && FlatHeader.term(lines.get(i).text()).isPresent();
            if (!label) {
                return false;
            }
        }
        return true;
    }

    /** Hardly a line holds the cells of a row. */
    private static boolean flows(List<FlatRow> lines) {
        long rows = lines.stream()
                .filter(line -> line.filled().size() >= MANY_CELLS)
                .count();
        return rows * MOST_BROKEN <= lines.size();
    }

    private static FlatRow cell(FlatRow line) {
        return line.isEmpty() ? line : new FlatRow(List.of(new Piece(line.text(), line.place())), true, line.place());
    }

    /** Whether a row must stand as it was laid, although empty cells may have fallen out: its values vouch for each other. */
    static boolean isCertain(Way way, FlatHeader header) {
        String target = text(way, header, Term.TARGET);
        String actual = text(way, header, Term.ACTUAL);
        boolean sign = !text(way, header, Term.SIGN).isEmpty();
        boolean told = sign || isFigure(target) || GluedCells.isJudgement(target) || target.equals(actual);
        boolean alike = !header.has(Term.ACTUAL) || sign || isFigure(target) == isFigure(actual);
        return !target.isEmpty() && told && alike;
    }

    private static String text(Way way, FlatHeader header, Term term) {
        return way.at(header, term).map(Piece::text).orElse("");
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && Figures.read(text).figure().number().isPresent();
    }
}
