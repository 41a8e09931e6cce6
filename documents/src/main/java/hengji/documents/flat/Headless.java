package hengji.documents.flat;

import hengji.core.explain.Wording;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Figures;
import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows with one cell a line whose header was lost, above a total of two figures: each is a label, a name, target, actual,
 * points and score. Two rows at least and a printed sign tell the columns; a remark says that the header was lost.
 */
final class Headless {
    private static final List<String> HEADER = List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
    private static final int VALUES = 4;
    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 8;

    private final List<FlatRow> rows;
    private final List<FlatRow> found = new ArrayList<>();
    private int at;

    private Headless(List<FlatRow> rows, int total) {
        this.rows = rows;
        this.at = total;
    }

    /** The lines with such rows put together under a header, where one is lost before a total. */
    static List<FlatRow> rows(List<FlatRow> lines, Leftovers leftovers) {
        List<FlatRow> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        for (int row = 0; row + 2 < filled.size(); row++) {
            if (isTotal(filled, row)) {
                Headless rows = new Headless(filled, row);
                rows.read();
                if (rows.isTold()) {
                    return rows.put(row, leftovers);
                }
            }
        }
        return lines;
    }

    private static boolean isTotal(List<FlatRow> rows, int row) {
        return cell(rows, row)
                        .filter(piece -> piece.meaning().isIn(Term.Part.TOTAL))
                        .isPresent()
                && isPoints(rows, row + 1)
                && isPoints(rows, row + 2);
    }

    private static boolean isPoints(List<FlatRow> rows, int row) {
        return cell(rows, row)
                .filter(piece -> Amounts.findPoints(piece.text()).isPresent())
                .isPresent();
    }

    /** The words of a line that is one cell. */
    private static Optional<Piece> cell(List<FlatRow> rows, int row) {
        return row >= 0 && row < rows.size()
                ? rows.get(row).first(MOST_WORDS).stream().reduce(Piece::with)
                : Optional.empty();
    }

    /** Upwards from the total, row by row, as long as they have this shape. */
    private void read() {
        while (row()) {}
        Collections.reverse(found);
    }

    private boolean row() {
        int second = at - VALUES - 2;
        Optional<Piece> label = cell(rows, second).filter(piece -> Levels.isSecond(piece.text()));
        if (label.isEmpty() || !isName(second + 1) || !isPoints(rows, at - 1) || !isPoints(rows, at - 2)) {
            return false;
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = second; i < at; i++) {
            pieces.add(cell(rows, i).orElseThrow());
        }
        at = second;
        pieces.addFirst(first().orElse(new Piece("", label.get().place())));
        found.add(new FlatRow(pieces, true, label.get().place()));
        return true;
    }

    private boolean isName(int row) {
        return cell(rows, row)
                .filter(piece -> Figures.read(piece.text()).figure().number().isEmpty()
                        && !piece.text().endsWith("指标"))
                .isPresent();
    }

    /** The first level above a row, in one line or two: 满意度 / 指标. */
    private Optional<Piece> first() {
        for (int lines = 1; lines <= 2; lines++) {
            Optional<Piece> label = lines == 1
                    ? cell(rows, at - 1)
                    : cell(rows, at - 2).flatMap(piece -> cell(rows, at - 1).map(piece::with));
            if (label.filter(piece -> Levels.isFirst(piece.text())).isPresent()) {
                at -= lines;
                return label;
            }
        }
        return Optional.empty();
    }

    private boolean isTold() {
        boolean header = at > 0
                && cell(rows, at - 1)
                        .filter(piece -> FlatHeader.term(piece.text()).isPresent())
                        .isPresent();
        return !header
                && found.size() >= FEWEST
                && found.stream()
                        .anyMatch(row ->
                                Figures.read(row.pieces().get(3).text()).sign().isPresent()
                                        && Figures.read(row.pieces().get(4).text())
                                                .sign()
                                                .isEmpty());
    }

    private List<FlatRow> put(int total, Leftovers leftovers) {
        List<FlatRow> all = new ArrayList<>(rows.subList(0, at));
        Piece first = found.getFirst().pieces().getFirst();
        all.add(new FlatRow(
                HEADER.stream().map(label -> new Piece(label, first.place())).toList(), true, first.place()));
        all.addAll(found);
        List<Piece> sum = List.of(
                cell(rows, total).orElseThrow(),
                cell(rows, total + 1).orElseThrow(),
                cell(rows, total + 2).orElseThrow());
        all.add(new FlatRow(sum, false, sum.getFirst().place()));
        all.addAll(rows.subList(total + 3, rows.size()));
        leftovers.say(
                first.place(),
                Wording.of(
                        "指标表的表头和前面的行缺失，各栏按数值的排列和总分推定，请对照原表核对。",
                        "The header of the indicators and the rows before are lost; the columns were told by the order of"
                                + " the values and the total."));
        return all;
    }
}
