package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All ways to cut a row that begins somewhere in a text: a name that ends in a word, then a cell for each column. Target
 * and actual are two figures in one unit or the same words twice; points are plain numbers within their limit.
 */
final class RowCuts {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FIGURE = 24;
    private static final int LONGEST_POINTS = 6;
    private static final int MOST = 64;
    private static final String SIGN = "(?:>=|<=|[≥≤＞＜＝=><≧≦═])?";
    private static final Pattern FIGURE =
            Pattern.compile(SIGN + "(?:0|[1-9]\\d*)(?:\\.\\d+)?(%|百分比|‰|\\p{IsHan}{1,3}|[a-zA-Z]{1,3})?");
    private static final Pattern POINTS = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.\\d{1,2})?");
    /** A name ends in a word: a numeral there may be a misread sign. */
    private static final Pattern NAME = Pattern.compile("(?s).*[\\p{IsHan})）&&[^一二三四五六七八九十]]");

    private static final Pattern NUMBERED = Pattern.compile("^指标[1-9][:：]?");
    /** Words that may be a level before a name, or one that ran into it. */
    private static final Pattern LEVEL =
            Pattern.compile("^(?:成本|时效|质量|数量|经济效益|社会效益|生态效益|可持续)(?!控制)|.服务对象满意度|.(?:产出|效益|满意度|数量|质量|时效)指标");

    private static final Pattern UNIT = Pattern.compile("万|亿|元|公里|人次|亩");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final String text;
    private final List<Term> columns;
    private final BigDecimal most;
    private final List<Cut> found = new ArrayList<>();

    /**
     * Cuts of a text.
     *
     * @param text words run together
     * @param columns what stands after the name
     * @param most the highest points a row can have
     */
    RowCuts(String text, List<Term> columns, BigDecimal most) {
        this.text = text;
        this.columns = columns.stream().takeWhile(column -> !isWords(column)).toList();
        this.most = most;
    }

    private static boolean isWords(Term term) {
        return term == Term.REASON || term == Term.REMARK || term == Term.ADJUSTMENT || term == Term.EVIDENCE;
    }

    /** Whether the columns are ones whose cells can be told from each other in a text run together. */
    static boolean fit(List<Term> columns) {
        return columns.stream().takeWhile(column -> !isWords(column)).allMatch(RowCuts::isFigure)
                && columns.stream().dropWhile(column -> !isWords(column)).allMatch(RowCuts::isWords)
                && columns.contains(Term.TARGET);
    }

    private static boolean isFigure(Term term) {
        return term == Term.TARGET || term == Term.ACTUAL || isPoints(term);
    }

    private static boolean isPoints(Term term) {
        return term == Term.WEIGHT || term == Term.SCORE;
    }

    /** The ways to cut a row that begins here. */
    List<Cut> from(int start) {
        found.clear();
        for (int end = start + 2; end <= Math.min(rowEnd(), start + LONGEST_NAME); end++) {
            String name = text.substring(start, end);
            if (isName(name)) {
                cells(List.of(name), end);
            }
        }
        return found.stream().distinct().toList();
    }

    /** A name holds no whole row. */
    private int rowEnd() {
        return found.stream().mapToInt(Cut::end).min().orElse(text.length());
    }

    /** Where points follow the name, its digits could be theirs. */
    private boolean isName(String name) {
        String bare = NUMBERED.matcher(name).replaceFirst("");
        return NAME.matcher(name).matches()
                && !bare.isEmpty()
                && !LEVEL.matcher(name).find()
                && (!isPoints(columns.getFirst()) || !DIGIT.matcher(bare).find());
    }

    private void cells(List<String> cells, int at) {
        int column = cells.size() - 1;
        if (found.size() >= MOST) {
            return;
        }
        if (column == columns.size()) {
            if (endsHere(at) && isSound(cells)) {
                found.add(new Cut(cells, at));
            }
        } else if (isPoints(columns.get(column))) {
            matches(cells, at, LONGEST_POINTS, POINTS);
        } else {
            matches(cells, at, LONGEST_FIGURE, FIGURE);
            twice(cells, at, column);
        }
    }

    private void matches(List<String> cells, int at, int longest, Pattern pattern) {
        for (int end = at + 1; end <= Math.min(text.length(), at + longest); end++) {
            String cell = text.substring(at, end);
            if (pattern.matcher(cell).matches()) {
                cells(with(cells, cell), end);
            }
        }
    }

    /** The same words as target and as actual. */
    private void twice(List<String> cells, int at, int column) {
        boolean pair = column + 1 < columns.size()
                && columns.get(column) == Term.TARGET
                && columns.get(column + 1) == Term.ACTUAL;
        for (int length = 1; pair && at + 2 * length <= text.length() && length <= LONGEST_NAME; length++) {
            if (text.regionMatches(at, text, at + length, length)) {
                String words = text.substring(at, at + length);
                if (!FIGURE.matcher(words).matches() && words.chars().anyMatch(Character::isIdeographic)) {
                    cells(with(with(cells, words), words), at + 2 * length);
                }
            }
        }
    }

    /** A row ends with the text, or where after its points other words begin. */
    private boolean endsHere(int at) {
        return at == text.length()
                || (isPoints(columns.getLast())
                        && !UNIT.matcher(text).region(at, text.length()).lookingAt()
                        && (Character.isIdeographic(text.charAt(at)) || text.charAt(at) == '('));
    }

    private boolean isSound(List<String> cells) {
        BigDecimal weight = points(cells, Term.WEIGHT, most);
        BigDecimal score = points(cells, Term.SCORE, BigDecimal.ZERO);
        return weight.compareTo(most) <= 0 && score.compareTo(weight) <= 0 && inOneUnit(cells);
    }

    private BigDecimal points(List<String> cells, Term term, BigDecimal otherwise) {
        int column = columns.indexOf(term);
        return column < 0 ? otherwise : new BigDecimal(cells.get(column + 1));
    }

    private boolean inOneUnit(List<String> cells) {
        int target = columns.indexOf(Term.TARGET);
        int actual = columns.indexOf(Term.ACTUAL);
        return actual < 0 || unit(cells.get(target + 1)).equals(unit(cells.get(actual + 1)));
    }

    private static String unit(String cell) {
        Matcher figure = FIGURE.matcher(cell);
        return figure.matches() ? String.valueOf(figure.group(1)) : cell;
    }

    private static List<String> with(List<String> cells, String cell) {
        return Stream.concat(cells.stream(), Stream.of(cell)).collect(Collectors.toUnmodifiableList());
    }
}
