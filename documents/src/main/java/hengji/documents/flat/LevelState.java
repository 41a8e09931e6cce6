package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The levels the rows stand under, as labels come by. */
final class LevelState {
    private static final int MOST_LINES = 3;
    private Optional<Piece> first = Optional.empty();
    private Optional<Piece> second = Optional.empty();
    private Doubt doubt = Doubt.NONE;

    private final boolean hasFirst;

    LevelState(FlatHeader header) {
        hasFirst = header.has(Term.LEVEL1);
    }

    private enum Doubt {
        NONE,
        SECOND,
        BOTH
    }

    /** Takes the labels a row begins with; what is left is the row's own. */
    List<Piece> takeLabels(List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>(pieces);
        while (!rest.isEmpty()
                && (Levels.isKnown(rest.getFirst().text())
                        || Levels.isPointsOnly(rest.getFirst().text()))) {
            Piece label = rest.removeFirst();
            boolean secondFollows =
                    !rest.isEmpty() && Levels.isSecond(rest.getFirst().text());
            enter(label, secondFollows);
        }
        return rest;
    }

    /** Takes labels that are known to be labels. */
    void takeAll(List<Piece> labels) {
        List<Piece> rest = takeLabels(labels);
        while (rest.size() > 1) {
            first(rest.removeFirst());
            rest = takeLabels(rest);
        }
        rest.forEach(this::second);
    }

    private void enter(Piece label, boolean secondFollows) {
        boolean cost = Levels.isSecond(label.text()) && !secondFollows;
        if (Levels.isPointsOnly(label.text()) || (Levels.isFirst(label.text()) && !cost)) {
            first(label);
        } else {
            second(label);
        }
    }

    /** The levels at hand, to name a row that is left out. */
    List<Piece> named() {
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    /** Whether a second level must have been printed and was not understood; satisfaction is often printed but once. */
    boolean lacksSecond() {
        return second.isEmpty() && first.filter(label -> !isSatisfaction(label)).isPresent();
    }

    /** The same, before the pieces of a row. */
    List<Piece> named(List<Piece> pieces) {
        return Stream.concat(named().stream(), pieces.stream()).toList();
    }

    void doubtSecond() {
        doubt = doubt == Doubt.BOTH ? doubt : Doubt.SECOND;
    }

    /** Forgets the second level where a row that may have brought another was left out. */
    void doubt(List<Piece> leftOut) {
        boolean label = leftOut.stream()
                .filter(piece -> !piece.isBlank())
                .limit(1)
                .anyMatch(piece -> Levels.isLike(piece.text()));
        doubt = label ? Doubt.SECOND : doubt;
    }

    /** Forgets both levels where words that hold no figure may be the beginning of a label. */
    void doubtAll(List<Piece> leftOut) {
        if (leftOut.stream().noneMatch(piece -> piece.text().chars().anyMatch(Character::isDigit))) {
            doubt = Doubt.BOTH;
        }
    }

    /** Satisfaction is a first level everywhere: under another one, the label's own level is not certain. */
    private static boolean isSatisfaction(Piece label) {
        return label.text().contains("满意度");
    }

    private void first(Piece label) {
        first = Optional.of(label);
        second = Optional.empty();
        doubt = Doubt.NONE;
    }

    void second(Piece label) {
        if (isSatisfaction(label)
                && first.filter(level -> !isSatisfaction(level)).isPresent()) {
            first = Optional.of(new Piece(Texts.ILLEGIBLE + label.text(), label.place()));
            second = Optional.empty();
            doubt = Doubt.NONE;
            return;
        }
        second = Optional.of(label);
        doubt = doubt == Doubt.SECOND || !hasFirst ? Doubt.NONE : doubt;
    }

    /** Fills the level columns of a row and remembers those it brings itself. */
    Way fill(Way way, FlatHeader header) {
        int one = header.column(Term.LEVEL1);
        int two = header.column(Term.LEVEL2);
        if (one >= 0 && one != header.nameColumn() && way.at(one).isPresent()) {
            first(way.at(one).orElseThrow());
        }
        if (two >= 0 && two != header.nameColumn() && way.at(two).isPresent()) {
            second(way.at(two).orElseThrow());
        }
        Way filled =
                one >= 0 && one != header.nameColumn() ? with(way, one, level(first, way, doubt == Doubt.BOTH)) : way;
        if (one >= 0 && two == header.nameColumn()) {
            return with(filled, one, level(first.or(() -> second), way, doubt != Doubt.NONE));
        }
        return two >= 0 && two != header.nameColumn()
                ? with(filled, two, level(second, way, doubt != Doubt.NONE))
                : filled;
    }

    /** A level that may have changed unseen is illegible. */
    private static Optional<Piece> level(Optional<Piece> label, Way way, boolean doubted) {
        return doubted
                ? way.cells().stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(cell -> new Piece(Texts.ILLEGIBLE + cell.text(), cell.place()))
                : label;
    }

    private static Way with(Way way, int column, Optional<Piece> piece) {
        return piece.map(cell -> way.with(column, cell)).orElse(way);
    }

    /** How many lines from here make one label together: 可持续影 / 响指标. */
    static int joinedLines(List<FlatRow> rows, int row) {
        boolean points =
                !rows.get(row).isEmpty() && Levels.isPointsOnly(rows.get(row).text());
        for (int lines = points ? 1 : MOST_LINES; lines > 1; lines--) {
            if (joined(rows, row, lines)
                    .filter(piece -> Levels.isKnown(piece.text()))
                    .isPresent()) {
                return lines;
            }
        }
        return 1;
    }

    static Optional<Piece> joined(List<FlatRow> rows, int row, int lines) {
        Optional<Piece> whole = Optional.empty();
        for (int i = row; i < row + lines; i++) {
            if (i >= rows.size() || rows.get(i).ruled() || rows.get(i).filled().size() != 1) {
                return Optional.empty();
            }
            Piece part = rows.get(i).filled().getFirst();
            whole = Optional.of(whole.map(piece -> piece.with(part)).orElse(part));
        }
        return whole;
    }
}
