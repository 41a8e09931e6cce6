package hengji.documents.flat;

import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells that can begin somewhere in a text run together: figures, points, words said twice, strokes, judgements. */
final class GluedCells {
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_FIGURE = 24;
    private static final int LONGEST_POINTS = 6;
    /** Signs as printed, and what scanned ones are read as: 二 for =, 工 for ≥, 5= for ≥. */
    private static final String SIGN = "(?:>=|<=|[≥≤＞＜＝=><≧≦═]|%=|\\d=|\\^|[二工](?=\\d))?";

    private static final Pattern FIGURE = Pattern.compile(
            SIGN + "(?:(?:0|[1-9]\\d*)(?:\\.\\d+)?|[A-Z]\\.\\d+)(%|百分比|‰|\\p{IsHan}{1,3}|[a-zA-Z]{1,3})?\\^?");
    private static final Pattern POINTS = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.\\d{1,2})?|I[O0]|[1l]O");
    private static final Pattern MISREAD = Pattern.compile("[IlO01]*[IlO][IlO01]*");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}[^\\d]*");
    private static final Pattern JUDGEMENT = Pattern.compile("(?:(?:有所|明显|显著|持续|稳步|逐步|不断|有效|进一步|大幅|基本)?"
            + "(?:提高|提升|增强|改善|增加|减少|降低|下降|促进|推动|优化|完善|好转|达标))"
            + "|长远|长期|持续|深远|显著|明显|有效|良好|较好|优良|优秀|及时|按时|按期|不超预算|不超过预算|不超出预算|持续影响|长期影响|全部完成");
    private static final Pattern MEASURE =
            Pattern.compile(".*(?:率|度|情况|水平|影响|能力|意识|程度|时限|质量|条件|环境|作用|效果|效率|效益|机制|数量|金额|成本|收入|面积|面貌|形象|素质|氛围)");

    private static final int LONGEST_UNDESCRIBED = 8;
    /** How the meaning of an indicator begins and ends where forms print it: 反映办公大楼维修维护情况. */
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?:反映|考核|考察|衡量|用以反映|用于反映|主要反映)[^\\d]{2,40}?(?:情况|程度|水平|效果)");

    private static final Pattern MEASURED =
            Pattern.compile(SIGN + "(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:%|百分比|‰|人次|人|次|个|名|户|家|"
                    + "项|件|套|台|份|篇|场|期|批|座|所|间|处|条|公里|千米|米|平方米|亩|公顷|吨|万元|亿元|元|天|年|月|小时|分)?");
    private static final Pattern BROKEN = Pattern.compile("[≥≤＞＜><≧≦]");

    private final String text;
    private final boolean strokes;

    GluedCells(String text, boolean strokes) {
        this.text = text;
        this.strokes = strokes;
    }

    /**
     * Cells that may come next.
     *
     * @param cells one or more
     * @param end where they end
     */
    record Next(List<String> cells, int end) {
        Next {
            cells = List.copyOf(cells);
        }
    }

    List<Next> points(int at) {
        return matches(at, LONGEST_POINTS, POINTS);
    }

    List<Next> figures(int at) {
        return matches(at, LONGEST_FIGURE, FIGURE);
    }

    /** The longest figure with a unit that is known, where nothing but a name can tell where it ends. */
    List<Next> measures(int at) {
        Matcher measured = MEASURED.matcher(text).useTransparentBounds(true).region(at, text.length());
        boolean found = measured.lookingAt();
        boolean broken = !found
                && at + 1 == text.length()
                && BROKEN.matcher(text.substring(at)).matches();
        int end = broken ? text.length() : found ? measured.end() : at;
        return end > at ? List.of(new Next(List.of(text.substring(at, end)), end)) : List.of();
    }

    static boolean describes(String name) {
        return DESCRIPTION.matcher(name).find();
    }

    /** What the indicator means; left out only behind a short name of something measured. */
    List<Next> descriptions(String name, int at) {
        List<Next> found = new ArrayList<>(matches(at, LONGEST_WORDS, DESCRIPTION));
        if (found.isEmpty()
                && name.length() <= LONGEST_UNDESCRIBED
                && !judged(name, at).isEmpty()) {
            found.add(new Next(List.of(""), at));
        }
        return found;
    }

    private List<Next> matches(int at, int longest, Pattern pattern) {
        List<Next> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int end = at + 1; end <= Math.min(text.length(), at + longest); end++) {
            if (matcher.region(at, end).matches()) {
                found.add(new Next(List.of(text.substring(at, end)), end));
            }
        }
        return found;
    }

    /** The same words as target and as actual. */
    List<Next> twice(int at) {
        List<Next> found = new ArrayList<>();
        for (int length = 1; at + 2 * length <= text.length() && length <= LONGEST_WORDS; length++) {
            if (text.regionMatches(at, text, at + length, length)) {
                String words = text.substring(at, at + length);
                if (!FIGURE.matcher(words).matches() && words.chars().anyMatch(Character::isIdeographic)) {
                    found.add(new Next(List.of(words, words), at + 2 * length));
                }
            }
        }
        return found;
    }

    /** A stroke for the target that is not given, then the actual: a figure, or words where points follow them. */
    List<Next> dashed(int at, boolean pointsFollow) {
        if (at + 1 >= text.length() || !isStroke(text.charAt(at))) {
            return List.of();
        }
        List<Next> actuals = new ArrayList<>(figures(at + 1));
        if (pointsFollow) {
            actuals.addAll(words(at + 1));
        }
        return actuals.stream()
                .map(actual -> new Next(
                        List.of(text.substring(at, at + 1), actual.cells().getFirst()), actual.end()))
                .toList();
    }

    private boolean isStroke(char c) {
        return c == '-' || c == '—' || (strokes && c == '一');
    }

    /** Words without a figure, up to the points. */
    private List<Next> words(int at) {
        Matcher words = WORDS.matcher(text).region(at, text.length());
        return words.lookingAt() && words.end() < text.length()
                ? List.of(new Next(List.of(words.group()), words.end()))
                : List.of();
    }

    /** Words before the points of which nobody can tell how much is the target and how much the actual. */
    List<Next> unparted(int at) {
        return words(at).stream()
                .map(next -> Texts.ILLEGIBLE + next.cells().getFirst())
                .map(cell -> new Next(List.of(cell, cell), at + cell.length() - 1))
                .toList();
    }

    /** A judgement after a name that ends in what is measured: 校舍条件 | 稳步改善. */
    List<Next> judged(String name, int at) {
        return MEASURE.matcher(name).matches() ? matches(at, LONGEST_FIGURE, JUDGEMENT) : List.of();
    }

    static boolean isJudgement(String text) {
        return JUDGEMENT.matcher(text).matches();
    }

    static boolean isDash(String cell) {
        return cell.equals("-") || cell.equals("—") || cell.equals("一");
    }

    /** Letters where figures belong. */
    static boolean isMisread(String cell) {
        return MISREAD.matcher(cell).matches();
    }

    /** The unit of a figure; words as they are. */
    static String unit(String cell) {
        Matcher figure = FIGURE.matcher(cell);
        return figure.matches() ? String.valueOf(figure.group(1)) : cell;
    }
}
