package hengji.documents.flat;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget block: a header of amounts, and rows named by what they stand for, fitted by what the figures say. */
final class MoneyRows {
    private static final int MOST_COLUMNS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.51");
    private final List<FlatRow> rows;
    private final Leftovers leftovers;
    private final List<Term> columns = new ArrayList<>();
    private Optional<BigDecimal> weight = Optional.empty();

    MoneyRows(List<FlatRow> rows, Leftovers leftovers) {
        this.rows = rows;
        this.leftovers = leftovers;
    }

    /** Whether a row holds the header: two or more columns of money and nothing else but a section's name. */
    static boolean isHeader(FlatRow row) {
        List<Piece> pieces = row.filled();
        long money = pieces.stream().filter(piece -> term(piece).isPresent()).count();
        boolean other = pieces.stream().anyMatch(piece -> term(piece).isEmpty() && !isStub(piece));
        return money > 2 && money <= MOST_COLUMNS && !other;
    }

    private static boolean isStub(Piece piece) {
        return piece.meaning().isIn(Term.Part.SECTION) || piece.meaning().is(Term.ITEM);
    }

    static Optional<Term> term(Piece piece) {
        return term(piece.text());
    }

    static Optional<Term> term(String text) {
        return Thesaurus.standard().find(text, Term.Part.MONEY).filter(term -> term != Term.ITEM);
    }

    static boolean isRole(FlatRow row) {
        return !row.isEmpty() && isRole(row.filled().getFirst());
    }

    static boolean isRole(Piece piece) {
        return Thesaurus.standard().find(piece.text(), Term.Part.ROLE).isPresent();
    }

    /** Reads the block that begins in a row into a table; the first row after it. */
    int read(int row, TableSketch sketch) {
        List<Optional<Piece>> labels = new ArrayList<>();
        labels.add(rows.get(row).filled().stream()
                .filter(piece -> piece.meaning().is(Term.ITEM))
                .findFirst());
        for (Piece piece : rows.get(row).filled()) {
            term(piece).ifPresent(term -> {
                columns.add(term);
                labels.add(Optional.of(piece));
            });
            if (piece.meaning().isIn(Term.Part.SECTION)) {
                sketch.stub(piece);
            }
        }
        sketch.row(labels, rows.get(row).filled().getFirst());
        int next = row + 1;
        while (next < rows.size() && (isRole(rows.get(next)) || rows.get(next).isEmpty())) {
            if (!rows.get(next).isEmpty()) {
                line(rows.get(next), sketch);
            }
            next++;
        }
        return next;
    }

    private void line(FlatRow row, TableSketch sketch) {
        List<Piece> pieces = apart(row);
        List<Way> ways = row.ruled() ? laid(row) : spread(pieces.subList(1, pieces.size()));
        if (ways.size() != 1) {
            leftovers.uncertain(pieces);
            return;
        }
        Way way = ways.getFirst();
        if (weight.isEmpty()) {
            weight = number(way, Term.MONEY_WEIGHT).or(() -> number(way, Term.MONEY_SCORE));
        }
        List<Optional<Piece>> cells = new ArrayList<>();
        cells.add(Optional.of(pieces.getFirst()));
        cells.addAll(way.cells());
        sketch.row(cells, pieces.getFirst());
    }

    /** The row's pieces; amounts run together are cut where the printed rate leaves one way only. */
    private List<Piece> apart(FlatRow row) {
        List<Piece> pieces = row.filled();
        if (row.ruled() || pieces.size() != 2) {
            return pieces;
        }
        Piece run = pieces.getLast();
        List<List<Piece>> ways = GluedFigures.cut(run.text(), columns.size()).stream()
                .map(cut -> cut.stream()
                        .map(figure -> new Piece(figure, run.place()))
                        .toList())
                .filter(cut -> spread(cut).stream().anyMatch(this::isProven))
                .toList();
        return ways.size() == 1
                ? Stream.concat(Stream.of(pieces.getFirst()), ways.getFirst().stream())
                        .toList()
                : pieces;
    }

    private boolean isProven(Way way) {
        return number(way, Term.RATE).filter(rate -> rate.signum() > 0).isPresent()
                && number(way, Term.EXECUTED)
                        .filter(executed -> executed.signum() > 0)
                        .isPresent()
                && hasAmount(way);
    }

    private List<Way> laid(FlatRow row) {
        int role = row.pieces().indexOf(row.filled().getFirst());
        Way way = Way.empty(columns.size());
        for (int i = role + 1; i < row.pieces().size(); i++) {
            Piece piece = row.pieces().get(i);
            int column = i - role - 1;
            if (piece.isBlank()) {
                continue;
            }
            if (column >= columns.size() || !fits(piece, columns.get(column))) {
                return List.of();
            }
            way = way.with(column, piece);
        }
        boolean full = way.cells().stream().allMatch(Optional::isPresent);
        return full || isSound(way) ? List.of(way) : List.of();
    }

    private List<Way> spread(List<Piece> pieces) {
        List<Way> ways = new ArrayList<>();
        if (pieces.size() <= columns.size()) {
            spread(pieces, 0, 0, Way.empty(columns.size()), ways);
        }
        return ways;
    }

    private void spread(List<Piece> pieces, int piece, int column, Way way, List<Way> ways) {
        if (piece == pieces.size()) {
            if (isSound(way)) {
                ways.add(way);
            }
            return;
        }
        for (int c = column; c + pieces.size() - piece <= columns.size(); c++) {
            if (fits(pieces.get(piece), columns.get(c))) {
                spread(pieces, piece + 1, c + 1, way.with(c, pieces.get(piece)), ways);
            }
        }
    }

    private static boolean fits(Piece piece, Term column) {
        String text = piece.text();
        boolean nothing = Amounts.saysNothing(text);
        return switch (column) {
            case INITIAL, ADJUSTED, EXECUTED, AMOUNT ->
                !text.contains("%")
                        && (nothing ? !isDash(text) : Amounts.find(text).isPresent());
            case RATE -> nothing ? !isDash(text) : Amounts.findPercent(text).isPresent();
            case MONEY_WEIGHT, MONEY_SCORE ->
                !text.contains("%") && (nothing || Amounts.findPoints(text).isPresent());
            case MONEY_REASON -> Amounts.find(text).isEmpty();
            default -> true;
        };
    }

    /** A dash stands where points are not given; an amount that is not there is left empty. */
    private static boolean isDash(String text) {
        return !text.isBlank() && !text.equals("/");
    }

    /** What the figures say of each other: points are at most a hundred, a rate is executed by planned. */
    private boolean isSound(Way way) {
        Optional<BigDecimal> points = number(way, Term.MONEY_WEIGHT);
        Optional<BigDecimal> score = number(way, Term.MONEY_SCORE);
        boolean small = points.filter(value -> value.compareTo(HUNDRED) > 0).isEmpty();
        boolean within = points.isEmpty()
                || score.filter(value -> value.compareTo(points.get()) > 0).isEmpty();
        boolean filled = way.at(columns.indexOf(Term.EXECUTED)).isPresent()
                || way.cells().stream().allMatch(Optional::isEmpty)
                || !hasAmount(way);
        return small && within && filled && rateHolds(way);
    }

    private boolean hasAmount(Way way) {
        return number(way, Term.ADJUSTED).or(() -> number(way, Term.INITIAL)).isPresent();
    }

    private boolean rateHolds(Way way) {
        Optional<BigDecimal> rate = number(way, Term.RATE);
        Optional<BigDecimal> planned = number(way, Term.ADJUSTED).or(() -> number(way, Term.INITIAL));
        Optional<BigDecimal> executed = number(way, Term.EXECUTED);
        if (rate.isEmpty()
                || planned.isEmpty()
                || executed.isEmpty()
                || planned.get().signum() <= 0) {
            return true;
        }
        BigDecimal computed = executed.get().multiply(HUNDRED).divide(planned.get(), 4, RoundingMode.HALF_UP);
        boolean fraction = executed.get().compareTo(rate.get().multiply(planned.get())) == 0;
        return fraction || computed.subtract(rate.get()).abs().compareTo(TOLERANCE) <= 0;
    }

    private Optional<BigDecimal> number(Way way, Term term) {
        return way.at(columns.indexOf(term))
                .flatMap(piece -> Amounts.findPercent(piece.text())
                        .or(() -> Amounts.find(piece.text()).map(Amounts.Amount::number)));
    }

    /** The points the execution of the budget counts for. */
    Optional<BigDecimal> weight() {
        return weight;
    }
}
