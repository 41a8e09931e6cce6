package hengji.documents.flat;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Figures;
import hengji.documents.recognise.words.Signs;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All ways in which the pieces of a row can stand in the columns, their order kept and each fit for its column. */
final class RowFit {
    private static final int MOST_WAYS = 64;
    private static final int LONGEST_UNIT = 8;
    private static final int LONGEST_PRINTED_UNIT = 4;
    private static final int LONGEST_LABEL = 16;
    private static final Pattern DIRECTION = Pattern.compile("正向|反向|负向|逆向|定量");
    private final FlatHeader header;
    private final int name;

    RowFit(FlatHeader header) {
        this.header = header;
        this.name = header.nameColumn();
    }

    /** Ways where every marked cell, empty or not, keeps its distance; only cells at the left may have fallen out. */
    List<Way> ruled(List<Piece> pieces) {
        List<Way> ways = new ArrayList<>();
        for (int dropped = 0; dropped <= name; dropped++) {
            laid(pieces, dropped).filter(way -> !ways.contains(way)).ifPresent(ways::add);
        }
        return ways;
    }

    /** The pieces one after another, the given number of columns at the left left out. */
    Optional<Way> laid(List<Piece> pieces, int dropped) {
        Way way = Way.empty(header.columns().size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isBlank()) {
                continue;
            }
            int column = dropped + i;
            boolean fits = column < header.columns().size()
                    && (fits(piece, column) || isNamedLevel(way, piece, column) || isLevelAgain(way, piece, column));
            if (!fits) {
                return Optional.empty();
            }
            way = way.with(column, piece);
        }
        return Optional.of(way).filter(this::isRow).filter(this::levelsAgree);
    }

    /** A first level of its own making needs a second level beside it that looks like one. */
    private boolean levelsAgree(Way way) {
        Optional<Piece> first = way.at(header, Term.LEVEL1);
        boolean known = first.filter(level -> !Levels.isFirst(level.text())).isEmpty();
        return known
                || way.at(header, Term.LEVEL2)
                        .filter(level -> Levels.isLike(level.text()))
                        .isPresent();
    }

    /** A second level may be called anything where its first level stands beside it. */
    private boolean isNamedLevel(Way way, Piece piece, int column) {
        return column != name
                && header.columns().get(column) == Term.LEVEL2
                && way.at(header, Term.LEVEL1)
                        .filter(level -> Levels.isFirst(level.text()))
                        .isPresent()
                && piece.text().length() <= LONGEST_LABEL
                && !isValue(piece.text());
    }

    /** Where cells fell out at the left, a level nobody knows could be taken for the name and the name for the target. */
    boolean isTold(Way way) {
        Optional<Piece> target = way.at(header, Term.TARGET);
        Optional<Piece> actual = way.at(header, Term.ACTUAL).or(() -> way.at(header.column(Term.TARGET) + 1));
        boolean labelled = way.at(header, Term.LEVEL2)
                .filter(label -> Levels.isLike(label.text()))
                .isPresent();
        boolean same = target.map(Piece::text).equals(actual.map(Piece::text));
        return labelled || same || !isWord(target) || !isWord(actual);
    }

    private static boolean isWord(Optional<Piece> piece) {
        return piece.filter(cell -> cell.text().codePoints().allMatch(Character::isIdeographic)
                        && !GluedCells.isJudgement(cell.text()))
                .isPresent();
    }

    /** A name may repeat its level without the word 指标: 服务对象满意度指标 | 服务对象满意度. */
    private boolean isLevelAgain(Way way, Piece piece, int column) {
        return column == name
                && way.at(header, Term.LEVEL2)
                        .filter(level -> level.text().equals(piece.text() + "指标"))
                        .isPresent();
    }

    /** Ways where any cell may have been empty and left no trace. */
    List<Way> spaced(List<Piece> pieces) {
        List<Way> ways = new ArrayList<>();
        int first = Levels.isLike(pieces.getFirst().text()) ? 0 : name;
        spread(pieces, 0, first, Way.empty(header.columns().size()), ways);
        return ways;
    }

    private void spread(List<Piece> pieces, int piece, int column, Way way, List<Way> ways) {
        if (piece == pieces.size()) {
            if (isRow(way)) {
                ways.add(way);
            }
            return;
        }
        int left = pieces.size() - piece;
        for (int c = column; c + left <= header.columns().size() && ways.size() < MOST_WAYS; c++) {
            if (fits(pieces.get(piece), c)) {
                spread(pieces, piece + 1, c + 1, way.with(c, pieces.get(piece)), ways);
            }
        }
    }

    private boolean isRow(Way way) {
        return way.at(name).isPresent() && !exceeds(way.at(header, Term.SCORE), way.at(header, Term.WEIGHT));
    }

    private static boolean exceeds(Optional<Piece> score, Optional<Piece> weight) {
        Optional<BigDecimal> got = score.flatMap(piece -> Amounts.findPoints(piece.text()));
        Optional<BigDecimal> most = weight.flatMap(piece -> Amounts.findPoints(piece.text()));
        return got.isPresent() && most.isPresent() && got.get().compareTo(most.get()) > 0;
    }

    private boolean fits(Piece piece, int column) {
        String text = piece.text();
        if (column == name) {
            return !isValue(text)
                    && !Levels.isKnown(text)
                    && !Amounts.saysNothing(text)
                    && text.length() > 1
                    && FlatHeader.term(text).isEmpty();
        }
        Term term = header.columns().get(column);
        if (term != Term.LEVEL1 && term != Term.LEVEL2 && Levels.isKnown(text)) {
            return false;
        }
        return switch (term) {
            case LEVEL1 -> Levels.isFirst(text) || (Levels.isLike(text) && !Levels.isSecond(text));
            case LEVEL2 -> Levels.isLike(text) && (!Levels.isFirst(text) || Levels.isSecond(text));
            case SIGN -> Signs.find(text).isPresent() || DIRECTION.matcher(text).matches();
            case UNIT ->
                text.length() <= LONGEST_UNIT
                        && !isValue(text)
                        && Signs.find(text).isEmpty();
            case WEIGHT, SCORE, REVIEW_SCORE -> isPoints(text);
            case REASON, REMARK, CRITERION, ADJUSTMENT, EVIDENCE, PROGRESS -> !isPoints(text) && !isValue(text);
            default -> Signs.find(text).isEmpty();
        };
    }

    static boolean isPoints(String text) {
        return Amounts.findPoints(text).isPresent() || Amounts.saysNothing(text);
    }

    private static boolean isValue(String text) {
        if (Signs.find(text).isPresent()) {
            return true;
        }
        Figures.Value value = Figures.read(text);
        boolean begins = Character.isDigit(text.charAt(0)) || value.sign().isPresent();
        return begins
                && value.figure().number().isPresent()
                && value.unit()
                        .filter(unit -> unit.length() > LONGEST_PRINTED_UNIT)
                        .isEmpty();
    }
}
