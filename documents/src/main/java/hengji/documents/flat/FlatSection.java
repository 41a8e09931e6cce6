package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows below a header, each fitted into the columns; ends with the total or the next part of the form. */
final class FlatSection {
    private static final int SHORTEST_WORDS = 4;
    private static final Pattern TITLE = Pattern.compile("(?:自评表|目标表|申报表|评分表)(?:[(（]20\\d\\d年度?[)）])?$");

    private final List<FlatRow> rows;
    private final FlatHeader header;
    private final RowFit fit;
    private final Leftovers leftovers;
    private final LevelState levels;
    private final List<Choice> fitted = new ArrayList<>();
    private Optional<Way> total = Optional.empty();

    FlatSection(List<FlatRow> rows, FlatHeader header, Leftovers leftovers) {
        this.rows = rows;
        this.header = header;
        this.fit = new RowFit(header);
        this.leftovers = leftovers;
        this.levels = new LevelState(header);
    }

    /** Reads on to the section's end; the first row after it. */
    int read() {
        int row = header.next();
        while (row < rows.size() && !ends(rows.get(row))) {
            row += rows.get(row).isEmpty() ? 1 : take(row);
        }
        if (row < rows.size() && isTotal(rows.get(row))) {
            total(rows.get(row));
            row++;
        }
        return row;
    }

    private boolean ends(FlatRow row) {
        if (row.isEmpty()) {
            return false;
        }
        Piece first = row.filled().getFirst();
        var meaning = first.meaning();
        boolean part = meaning.isIn(Term.Part.HEAD) || meaning.isIn(Term.Part.TEXT) || MoneyRows.isHeader(row);
        boolean levelOrColumn = Levels.isKnown(first.text());
        part |= row.filled().stream().anyMatch(FlatSection::isEntry);
        return (isTotal(row) && !isSubtotal(row))
                || isHeader(row)
                || TITLE.matcher(row.text()).find()
                || first.text().startsWith("注:")
                || first.text().startsWith("注：")
                || (part && !levelOrColumn);
    }

    private static boolean isHeader(FlatRow row) {
        return row.filled().size() == 1
                && Glue.labels(row.filled().getFirst().text()).size() > 2;
    }

    /** "单位：万元": a label with its value. */
    private static boolean isEntry(Piece piece) {
        int colon = piece.text().replace('：', ':').indexOf(':');
        return colon > 1
                && new Piece(piece.text().substring(0, colon), piece.place())
                        .meaning()
                        .isIn(Term.Part.HEAD);
    }

    private static boolean isTotal(FlatRow row) {
        return !row.isEmpty() && row.filled().getFirst().meaning().isIn(Term.Part.TOTAL);
    }

    private static boolean isSubtotal(FlatRow row) {
        return row.filled().getFirst().meaning().is(Term.SUBTOTAL);
    }

    private int take(int row) {
        if (isSubtotal(rows.get(row))) {
            leftovers.row(rows.get(row).filled(), "是小计", "it is a subtotal");
            return 1;
        }
        int lines = LevelState.joinedLines(rows, row);
        if (lines > 1) {
            levels.takeLabels(List.of(LevelState.joined(rows, row, lines).orElseThrow()));
            return lines;
        }
        if (isGlued(rows.get(row))) {
            new GluedSection(header, levels, leftovers, fitted)
                    .read(rows.get(row).filled().getFirst());
        } else if (rows.get(row).ruled()) {
            ruled(rows.get(row).pieces());
        } else {
            spaced(levels.takeLabels(rows.get(row).filled()), isLast(row));
        }
        return 1;
    }

    private boolean isGlued(FlatRow row) {
        return !row.ruled()
                && row.filled().size() == 1
                && (header.glued() || GluedRows.isGlued(row.filled().getFirst()));
    }

    private void ruled(List<Piece> pieces) {
        List<Way> ways = pieces.size() == 1 ? List.of() : fit.ruled(pieces);
        boolean whole = pieces.size() == header.columns().size();
        if (ways.size() == 1 && (whole || fit.isTold(ways.getFirst()))) {
            add(ways.getFirst(), pieces, false);
        } else if (ways.isEmpty() && levels.takeLabels(filled(pieces)).isEmpty()) {
            return;
        } else {
            if (ways.isEmpty()) {
                leftovers.unfit(named(pieces));
            } else {
                leftovers.uncertain(named(pieces));
            }
            if (pieces.size() == 1) {
                levels.doubtAll(pieces);
            } else {
                levels.doubt(pieces);
            }
        }
    }

    private List<Piece> named(List<Piece> pieces) {
        return levels.named(pieces);
    }

    private static List<Piece> filled(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** Nothing follows: the row may be broken off. */
    private boolean isLast(int row) {
        return rows.stream().skip(row + 1L).allMatch(FlatRow::isEmpty);
    }

    private void spaced(List<Piece> pieces, boolean last) {
        if (pieces.isEmpty()) {
            return;
        }
        List<Way> fitting =
                fit.spaced(pieces).stream().filter(this::saysSomething).toList();
        List<Way> twice = fitting.stream().filter(way -> saysTwice(way, last)).toList();
        List<Way> ways = twice.size() == 1 ? twice : fitting;
        List<Way> scored = ways.stream().filter(this::isScored).toList();
        if (ways.size() == 1 && (twice.size() == 1 || fit.isTold(ways.getFirst()))) {
            add(ways.getFirst(), pieces, false);
        } else if (scored.size() == 1 && ways.size() > 1) {
            add(scored.getFirst(), pieces, true);
        } else if (ways.isEmpty()) {
            leftovers.unfit(named(pieces));
        } else {
            leftovers.uncertain(named(pieces));
        }
    }

    /** A name without a value may be anything. */
    private boolean saysSomething(Way way) {
        return way.cells().stream().skip(header.nameColumn() + 1L).anyMatch(Optional::isPresent);
    }

    /** The execution of the budget may stand beside the levels or below them. */
    private boolean isRate(Way way, List<Piece> pieces) {
        return header.has(Term.LEVEL1)
                && header.nameColumn() > header.column(Term.LEVEL1)
                && way.at(header.nameColumn()).equals(Optional.of(pieces.getFirst()))
                && MoneyRows.term(pieces.getFirst()).filter(Term.RATE::equals).isPresent();
    }

    private void add(Way way, List<Piece> pieces, boolean supposed) {
        if (isRate(way, pieces)) {
            leftovers.row(named(pieces), "是指标还是预算执行情况无法确定", "it may be an indicator or the budget's execution");
            return;
        }
        fitted.add(Choice.of(levels.fill(way, header), pieces, supposed));
    }

    /** The same words as target and as actual; at the text's end the second time may be broken off. */
    private boolean saysTwice(Way way, boolean last) {
        String target = way.at(header, Term.TARGET).map(Piece::text).orElse("");
        String actual = way.at(header, Term.ACTUAL).map(Piece::text).orElse("");
        return actual.length() >= SHORTEST_WORDS
                && actual.chars().noneMatch(Character::isDigit)
                && (target.equals(actual) || (last && target.startsWith(actual)));
    }

    /** Whether every column of points the header has is filled. */
    private boolean isScored(Way way) {
        boolean weight = header.has(Term.WEIGHT);
        boolean score = header.has(Term.SCORE);
        return (weight || score)
                && (!weight || way.at(header, Term.WEIGHT).isPresent())
                && (!score || way.at(header, Term.SCORE).isPresent());
    }

    private void total(FlatRow row) {
        List<Piece> pieces = row.filled();
        Way way = Way.empty(header.columns().size()).with(0, pieces.getFirst());
        List<Piece> points = pieces.subList(1, pieces.size());
        boolean both = header.has(Term.WEIGHT) && header.has(Term.SCORE);
        if (both && points.size() == 2 && points.stream().allMatch(p -> RowFit.isPoints(p.text()))) {
            way = way.with(header.column(Term.WEIGHT), points.get(0)).with(header.column(Term.SCORE), points.get(1));
        } else if (points.size() == 1 && header.has(Term.WEIGHT) != header.has(Term.SCORE)) {
            int column = header.column(header.has(Term.WEIGHT) ? Term.WEIGHT : Term.SCORE);
            way = way.with(column, points.getFirst());
        } else if (row.ruled() && both && isRuledTotal(row)) {
            way = way.with(header.column(Term.WEIGHT), points.getFirst());
        } else {
            leftovers.uncertain(named(pieces));
        }
        total = Optional.of(way);
    }

    /** "合计 | 100 | | |": the label's cell covers the columns up to the weight, which follows it. */
    private static boolean isRuledTotal(FlatRow row) {
        List<Piece> pieces = row.pieces();
        int label = pieces.indexOf(row.filled().getFirst());
        return row.filled().size() == 2
                && label + 1 < pieces.size()
                && !pieces.get(label + 1).isBlank();
    }

    /** The section as a table; what the sums do not prove is put there as far as it is certain. */
    TableSketch sketch(Optional<BigDecimal> execution) {
        Optional<List<List<Way>>> proven = new Sums(header, total, execution).proven(fitted);
        TableSketch sketch = new TableSketch();
        sketch.row(
                header.labels().stream().map(Optional::of).toList(),
                header.labels().getFirst());
        for (int i = 0; i < fitted.size(); i++) {
            Choice choice = fitted.get(i);
            List<Way> rows = proven.isPresent() ? proven.get().get(i) : unproven(choice);
            rows.forEach(row -> sketch.row(row.cells(), choice.anchor()));
        }
        total.ifPresent(way -> sketch.row(way.cells(), way.at(0).orElseThrow()));
        return sketch;
    }

    private List<Way> unproven(Choice choice) {
        if (choice.supposed()) {
            leftovers.uncertain(choice.pieces());
            return List.of();
        }
        if (!choice.isOpen()) {
            return choice.ways().getFirst();
        }
        leftovers.open(choice.pieces());
        return choice.agreed(header);
    }
}
