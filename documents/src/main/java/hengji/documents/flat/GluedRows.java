package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows whose cells run together without a mark: 质量指标验收合格率≥98%. Known labels and the figures at a row's end cut
 * them; a row whose figures could be cut in more than one way is left out.
 */
final class GluedRows {
    private static final Pattern LABEL =
            Pattern.compile("(产出指标|效益指标|效果指标|满意度指标|成本指标|数量指标|质量指标|时效指标|进度指标|经济效益指标|社会效益指标|生态效益指标"
                    + "|可持续影响指标|可持续发展指标|服务对象满意度指标|经济成本指标|社会成本指标|生态环境成本指标)([(（]\\d+分?[)）])?");
    private static final Pattern VALUE =
            Pattern.compile("(>=|<=|[≥≤＞＜＝=><≧≦])?\\d+(?:\\.\\d+)?(?:%|百分比|‰|\\p{IsHan}{1,3}|[a-zA-Z]{1,3})?");
    /** A name ends in a word: a numeral there may be a misread sign. */
    private static final Pattern NAME = Pattern.compile(".*[\\p{IsHan})）&&[^一二三四五六七八九十]]");

    private static final Pattern NUMBERED = Pattern.compile("(?=指标[1-9][:：])");
    private final List<Term> values;

    GluedRows(FlatHeader header) {
        this.values = header.columns()
                .subList(header.nameColumn() + 1, header.columns().size());
    }

    /** Whether a line begins with labels that run into other words. */
    static boolean isGlued(Piece piece) {
        Matcher label = LABEL.matcher(piece.text());
        return label.lookingAt() && label.end() < piece.text().length();
    }

    /**
     * A row cut out of a text.
     *
     * @param pieces its labels and cells
     * @param clear whether its cells could be cut with certainty; otherwise all of them are one piece
     */
    record Cut(List<Piece> pieces, boolean clear) {}

    /** The rows of a text. */
    List<Cut> cut(Piece whole) {
        List<Cut> rows = new ArrayList<>();
        List<Piece> labels = new ArrayList<>();
        String text = whole.text();
        int at = 0;
        while (at < text.length()) {
            Matcher label = LABEL.matcher(text).region(at, text.length());
            if (label.lookingAt()) {
                labels.add(new Piece(label.group(), whole.place()));
                at = label.end();
            } else {
                int end = label.find() ? label.start() : text.length();
                chunk(new Piece(text.substring(at, end), whole.place()), labels, rows);
                labels = new ArrayList<>();
                at = end;
            }
        }
        if (!labels.isEmpty()) {
            rows.add(new Cut(labels, true));
        }
        return rows;
    }

    private void chunk(Piece chunk, List<Piece> labels, List<Cut> rows) {
        List<Piece> row = new ArrayList<>(labels);
        for (String part : NUMBERED.split(chunk.text(), -1)) {
            if (!part.isBlank()) {
                Piece piece = new Piece(part, chunk.place());
                Optional<List<Piece>> cells = cells(piece);
                row.addAll(cells.orElse(List.of(piece)));
                rows.add(new Cut(row, cells.isPresent()));
                row = new ArrayList<>();
            }
        }
    }

    /** The name up to the first figure, then as many figures as there are columns. */
    private Optional<List<Piece>> cells(Piece part) {
        Matcher value = VALUE.matcher(part.text());
        if (!value.find()
                || !NAME.matcher(part.text().substring(0, value.start())).matches()) {
            return Optional.empty();
        }
        List<Piece> cells = new ArrayList<>();
        cells.add(new Piece(part.text().substring(0, value.start()), part.place()));
        int end = value.start();
        while (end < part.text().length() && value.find(end) && value.start() == end) {
            cells.add(new Piece(value.group(), part.place()));
            end = value.end();
        }
        boolean whole = end == part.text().length() && cells.size() - 1 == values.size();
        return whole && isClear(cells.subList(1, cells.size())) ? Optional.of(cells) : Optional.empty();
    }

    /** Bare digits side by side could be cut anywhere: all figures but the last must end in a unit, the same one. */
    private boolean isClear(List<Piece> figures) {
        String unit = unit(figures.getFirst());
        for (int i = 0; i < figures.size(); i++) {
            boolean points = values.get(i) == Term.WEIGHT || values.get(i) == Term.SCORE;
            boolean last = i == figures.size() - 1;
            boolean bare = unit(figures.get(i)).isEmpty();
            if (points
                    ? !bare || !last
                    : bare ? figures.size() > 1 : !unit(figures.get(i)).equals(unit)) {
                return false;
            }
        }
        return true;
    }

    private static String unit(Piece figure) {
        return figure.text().replaceAll("^[^\\d]*[\\d.]+", "");
    }
}
