package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All ways to cut a row that begins somewhere in a text: a name that ends in a word, then a cell for each column. */
final class RowCuts {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 64;
    /** A name ends in a word: a numeral there may be a misread sign. */
    private static final Pattern NAME = Pattern.compile("(?s).*[\\p{IsHan})）&&[^一二三四五六七八九十]]");

    private static final Pattern NUMBERED = Pattern.compile("^(?:指标)?[1-9][:：]?");
    /** Words that may be a level before a name, or one that ran into it. */
    private static final Pattern LEVEL =
            Pattern.compile("^(?:成本|时效|质量|数量|经济效益|社会效益|生态效益|可持续|满意度)(?!控制)|.服务对象满意度|.(?:产出|效益|满意度|数量|质量|时效)指标");

    private static final Pattern UNIT = Pattern.compile("万|亿|元|公里|人次|亩|[年月日](?=\\d|底|前|末|初|内|$)");
    /** What a name does not hold: a sign and a figure. */
    private static final Pattern VALUE = Pattern.compile("(?:>=|<=|[≥≤＞＜><≧≦=±])\\d"
            + "|(?:不低于|不少于|不超过|不高于|不大于|不小于|大于|小于|等于|至少|至多|约|左右)$|小计|合计|达成预期指标|\\d%|。|盖章|[底日]前$|\\d日$");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final String text;
    private final List<Term> columns;
    private final boolean described;
    private final BigDecimal most;
    private final GluedCells forms;
    private final List<Cut> found = new ArrayList<>();

    /**
     * Cuts of a text.
     *
     * @param text words run together
     * @param columns what stands after the name
     * @param most the highest points a row can have
     * @param strokes whether the numeral one before words is the stroke of an empty cell
     */
    RowCuts(String text, List<Term> columns, BigDecimal most, boolean strokes) {
        this.text = text;
        this.described = describes(columns);
        this.columns = cut(columns);
        this.most = most;
        this.forms = new GluedCells(text, strokes);
    }

    /** The columns that are cut: those before the reasons and remarks at the end. */
    private static List<Term> cut(List<Term> columns) {
        List<Term> cut = new ArrayList<>(columns.subList(0, describes(columns) ? 1 : 0));
        columns.stream().skip(cut.size()).takeWhile(column -> !isWords(column)).forEach(cut::add);
        return List.copyOf(cut);
    }

    /** Whether what the indicator means is printed behind its name. */
    private static boolean describes(List<Term> columns) {
        return columns.size() > 1 && (columns.getFirst() == Term.REMARK || columns.getFirst() == Term.CRITERION);
    }

    private static boolean isWords(Term term) {
        return term == Term.REASON || term == Term.REMARK || term == Term.ADJUSTMENT || term == Term.EVIDENCE;
    }

    /** Whether the columns are ones whose cells can be told from each other in a text run together. */
    static boolean fit(List<Term> columns) {
        List<Term> figures = columns.subList(describes(columns) ? 1 : 0, columns.size());
        return figures.stream().takeWhile(column -> !isWords(column)).allMatch(RowCuts::isFigure)
                && figures.stream().dropWhile(column -> !isWords(column)).allMatch(RowCuts::isWords)
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
                && !(described && GluedCells.describes(name))
                && !VALUE.matcher(bare).find()
                && !isLabel(name)
                && !LEVEL.matcher(name).find()
                && (!isPoints(columns.getFirst()) || !DIGIT.matcher(bare).find());
    }

    private static boolean isLabel(String name) {
        return Thesaurus.standard().find(name, Term.Part.TOTAL).isPresent()
                || !Glue.labels(name).isEmpty();
    }

    private void cells(List<String> cells, int at) {
        int column = cells.size() - 1;
        if (found.size() >= MOST || isInYear(at)) {
            return;
        }
        if (column == columns.size()) {
            if (endsHere(at) && isSound(cells)) {
                found.add(new Cut(cells, at));
            }
        } else if (described && column == 0) {
            go(cells, forms.descriptions(cells.getFirst(), at));
        } else if (isPoints(columns.get(column))) {
            go(cells, forms.points(at));
        } else {
            values(cells, at, column);
        }
    }

    private void values(List<String> cells, int at, int column) {
        int before = found.size();
        go(cells, described ? forms.measures(at) : forms.figures(at));
        if (isPair(column)) {
            go(cells, forms.twice(at));
            boolean pointsNext = column + 2 < columns.size() && isPoints(columns.get(column + 2));
            go(cells, forms.dashed(at, pointsNext));
            if (found.size() == before && pointsNext && column > 0) {
                go(cells, forms.unparted(at));
            }
        } else if (columns.getLast() == Term.TARGET) {
            go(cells, forms.judged(cells.getFirst(), at));
        }
    }

    private boolean isPair(int column) {
        return column + 1 < columns.size()
                && columns.get(column) == Term.TARGET
                && columns.get(column + 1) == Term.ACTUAL;
    }

    private void go(List<String> cells, List<GluedCells.Next> nexts) {
        nexts.forEach(next -> cells(
                Stream.concat(cells.stream(), next.cells().stream()).collect(Collectors.toUnmodifiableList()),
                next.end()));
    }

    /** No cell ends within 2022年. */
    private boolean isInYear(int at) {
        for (int start = Math.max(0, at - 3); start < at; start++) {
            if (YEAR.matcher(text).region(start, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** A row ends with the text, or where after its points other words begin. */
    private boolean endsHere(int at) {
        return at == text.length()
                || (described && Character.isIdeographic(text.charAt(at)))
                || (isPoints(columns.getLast())
                        && !UNIT.matcher(text).region(at, text.length()).lookingAt()
                        && (Character.isIdeographic(text.charAt(at)) || text.charAt(at) == '('));
    }

    private boolean isSound(List<String> cells) {
        BigDecimal weight = points(cells, Term.WEIGHT, most);
        BigDecimal score = points(cells, Term.SCORE, BigDecimal.ZERO);
        return weight.signum() > 0 && weight.compareTo(most) <= 0 && score.compareTo(weight) <= 0 && inOneUnit(cells);
    }

    private BigDecimal points(List<String> cells, Term term, BigDecimal otherwise) {
        int column = columns.indexOf(term);
        return column < 0 || GluedCells.isMisread(cells.get(column + 1))
                ? otherwise
                : new BigDecimal(cells.get(column + 1));
    }

    private boolean inOneUnit(List<String> cells) {
        int target = columns.indexOf(Term.TARGET);
        int actual = columns.indexOf(Term.ACTUAL);
        return actual < 0
                || GluedCells.isDash(cells.get(target + 1))
                || GluedCells.unit(cells.get(target + 1)).equals(GluedCells.unit(cells.get(actual + 1)));
    }
}
