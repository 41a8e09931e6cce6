package hengji.documents.flat;

import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Traditional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words run together, cut at the labels of levels; between them stand rows. */
final class GluedRows {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 200;
    private static final String SECOND = "数量指标|质量指标|时效指标|进度指标|经济效益指标|社会效益指标|生态效益指标|可持续影响指标|可持续发展指标|社会公众或服务对象满意度指标"
            + "|服务对象满意度指标|经济成本指标|社会成本指标|生态环境成本指标";
    /** Second levels without the word 指标; those of scorecards as the ministry's frameworks name them. */
    static final String SHORT =
            "(?:经济效益|社会效益|生态效益|服务对象满意度)(?!指标)" + "|项目目标|项目立项|绩效目标|资金投入|资金落实|资金管理|业务管理|财务管理|投入管理|组织实施|项目实施";
    /** Known labels, and words with points before a known second level. */
    private static final Pattern LABEL = Pattern.compile("(?<=^|[\\dO)）:：])(?!指标)\\p{IsHan}{2,6}[(（]\\d+分[)）](?="
            + SECOND + "|" + SHORT + ")|(产出指标|效益指标|效果指标|满意度指标|成本指标|" + SECOND + ")([(（]\\d+分?[)）])?(?![-—－])");

    private static final Pattern BARE = Pattern.compile(SHORT);
    /** Numbered places for rows that were left empty. */
    private static final Pattern EMPTY = Pattern.compile("(?:指标[1-9L]?[:：]?)+$");
    /** A stroke for an empty cell, read as the numeral one. */
    private static final Pattern STROKE = Pattern.compile("(?<=\\d)一(?=[\\p{IsHan}\\d])");

    private static final int FEWEST_STROKES = 3;
    private boolean strokes;
    private BigDecimal top = HUNDRED;
    private BigDecimal most = HUNDRED;
    private final List<Term> values;
    private final boolean hasSecond;

    GluedRows(FlatHeader header) {
        this.hasSecond = header.has(Term.LEVEL2) && header.has(Term.NAME);
        this.values = header.columns()
                .subList(header.nameColumn() + 1, header.columns().size());
    }

    /** After a first level the second one stands, be it without the word 指标; its end. */
    private int bareLevel(String label, String text, int at) {
        Matcher bare = BARE.matcher(text).region(at, text.length());
        return hasSecond && Levels.isFirst(label) && bare.lookingAt() ? bare.end() : at;
    }

    /** Whether a text prints a label of the first level. */
    static boolean hasFirstLevel(String text) {
        Matcher label = LABEL.matcher(text);
        return label.results().anyMatch(found -> Levels.isFirst(found.group()));
    }

    /** Whether a line begins with labels that run into other words. */
    static boolean isGlued(Piece piece) {
        Matcher label = LABEL.matcher(Traditional.folded(piece.text()));
        return label.lookingAt() && label.end() < piece.text().length();
    }

    /**
     * The words after some labels, up to the next label.
     *
     * @param labels the labels before them
     * @param words the words; blank where labels stand alone
     * @param ways all ways to cut them into rows; empty where there is none
     */
    record Chunk(List<Piece> labels, Piece words, List<List<Cut>> ways) {}

    /** The chunks of a text. */
    List<Chunk> cut(Piece whole) {
        List<Chunk> chunks = new ArrayList<>();
        List<Piece> labels = new ArrayList<>();
        String text = whole.text();
        String folded = Traditional.folded(text);
        int at = 0;
        strokes = STROKE.matcher(text).results().count() >= FEWEST_STROKES;
        while (at < text.length()) {
            Matcher label = LABEL.matcher(folded).useTransparentBounds(true).region(at, text.length());
            if (label.lookingAt()) {
                labels.add(new Piece(label.group(), whole.place()));
                at = label.end();
                int bare = bareLevel(label.group(), folded, at);
                if (bare > at) {
                    labels.add(part(whole, at, bare));
                    at = bare;
                }
            } else {
                int end = label.find() ? label.start() : text.length();
                numbered(new Piece(text.substring(at, end), whole.place()), labels, chunks);
                labels = new ArrayList<>();
                at = end;
            }
        }
        if (!labels.isEmpty()) {
            chunks.add(new Chunk(labels, new Piece("", whole.place()), List.of()));
        }
        return chunks;
    }

    /** 指标1…指标2…: numbers that count up are where rows begin. */
    private void numbered(Piece words, List<Piece> labels, List<Chunk> chunks) {
        limit(labels);
        List<Piece> before = labels;
        int start = 0;
        int next = words.text().startsWith("指标1") ? words.text().indexOf("指标2") : -1;
        for (int number = 3; next > 0; number++) {
            chunks.addAll(filled(words, start, next, before));
            before = List.of();
            start = next;
            next = words.text().indexOf("指标" + number, start);
        }
        chunks.addAll(filled(words, start, words.text().length(), before));
    }

    /** The numbered places at the end that hold nothing stand apart. */
    private List<Chunk> filled(Piece words, int start, int end, List<Piece> labels) {
        Matcher empty = EMPTY.matcher(words.text()).region(start, end);
        if (!empty.find()) {
            return head(chunk(words, start, end, labels));
        }
        Piece left = part(words, empty.start(), end);
        if (empty.start() == start) {
            return List.of(new Chunk(labels, left, List.of()));
        }
        List<Chunk> chunks = new ArrayList<>(head(chunk(words, start, empty.start(), labels)));
        chunks.add(new Chunk(List.of(), left, List.of()));
        return chunks;
    }

    private Chunk chunk(Piece words, int start, int end, List<Piece> labels) {
        Piece piece = part(words, start, end);
        List<List<Cut>> ways = new ArrayList<>();
        if (RowCuts.fit(values)) {
            new Sequences(
                            new RowCuts(piece.text(), values, most, strokes),
                            piece.text().length(),
                            ways)
                    .from(0, List.of());
        }
        return new Chunk(labels, piece, ways.size() < MOST ? ways : List.of());
    }

    /** The rows at the beginning that can be cut in one way only, then the rest. */
    private List<Chunk> head(Chunk chunk) {
        if (!chunk.ways().isEmpty() || !RowCuts.fit(values)) {
            return List.of(chunk);
        }
        RowCuts cuts = new RowCuts(chunk.words().text(), values, most, strokes);
        List<Cut> rows = new ArrayList<>();
        List<Cut> next = cuts.from(0);
        while (next.size() == 1 && isTold(next.getFirst())) {
            rows.add(next.getFirst());
            next = cuts.from(next.getFirst().end());
        }
        if (rows.isEmpty()) {
            return List.of(chunk);
        }
        int end = rows.getLast().end();
        return List.of(
                new Chunk(chunk.labels(), part(chunk.words(), 0, end), List.of(rows)),
                new Chunk(
                        List.of(), part(chunk.words(), end, chunk.words().text().length()), List.of()));
    }

    /** Bare figures may be parts of longer ones where not all of the words could be cut. */
    private boolean isTold(Cut cut) {
        String target = cut.cells().get(values.indexOf(Term.TARGET) + 1);
        return !target.chars().allMatch(Character::isDigit);
    }

    private static Piece part(Piece words, int start, int end) {
        return new Piece(words.text().substring(start, end), words.place());
    }

    /** Points in the labels before a row limit its own; those of a first level hold for all rows below it. */
    private void limit(List<Piece> labels) {
        for (Piece label : labels) {
            BigDecimal points = Labels.points(label.text()).orElse(HUNDRED);
            boolean below =
                    Levels.isSecond(label.text()) || BARE.matcher(label.text()).matches();
            top = below ? top : points;
            most = below ? top.min(points) : points;
        }
    }

    /** Rows one after another that fill the text; places from which that is impossible are remembered. */
    private record Sequences(RowCuts cuts, int length, List<List<Cut>> ways, Set<Integer> dead) {
        Sequences(RowCuts cuts, int length, List<List<Cut>> ways) {
            this(cuts, length, ways, new HashSet<>());
        }

        void from(int at, List<Cut> before) {
            int known = ways.size();
            if (at == length && !before.isEmpty()) {
                ways.add(before);
            }
            if (at >= length || known >= MOST || dead.contains(at)) {
                return;
            }
            for (Cut cut : cuts.from(at)) {
                List<Cut> rows = new ArrayList<>(before);
                rows.add(cut);
                from(cut.end(), rows);
            }
            if (ways.size() == known) {
                dead.add(at);
            }
        }
    }
}
