package hengji.app.report;

import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the numbers of a text that stand right behind a known label. What is said of another year, of a part, or with
 * words between that change its meaning is left alone: a number is named wrong only where it cannot mean anything else.
 */
final class MentionSearch {
    /** Words between label and number that leave its meaning as it is. */
    private static final String BETWEEN =
            "(?:为|是|共计|共|合计|总计|总额|总数|金额|资金|数|达到|达|约|人民币|实际完成|实际|完成值|完成|实现|：|:|＝|=|“|\"|\\s){0,4}";

    private static final String NUMBER =
            "([0-9][0-9,]{0,40}(?:\\.[0-9]{1,20})?)(?![0-9.])[\\s”\"]?([^\\s。；;，,、0-9（(〔”]{0,4})";

    /** Words before a label that make it speak of something else. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("上年|去年|上一年|前年|同期|同比|基本支出|项目支出|财政拨款|其他资金|专项|平均|每|复核|核查|评价组|系统测算|目标|计划|要求|未$|不$");

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern RANGE = Pattern.compile("^\\s*[-—–~～至]\\s*[0-9]");

    private final Figures figures;
    private final String text;
    private final String masked;

    MentionSearch(Figures figures, String text) {
        this.figures = figures;
        this.text = text;
        this.masked = halfWidth(mask(text));
    }

    List<Mention> all() {
        List<Mention> found = new ArrayList<>();
        for (Figure figure : figures.list()) {
            figure.labels().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .flatMap(label -> of(figure, label))
                    .filter(mention -> found.stream().noneMatch(other -> other.start() == mention.start()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private Stream<Mention> of(Figure figure, String label) {
        Matcher matcher = Pattern.compile(Pattern.quote(halfWidth(label)) + BETWEEN + NUMBER)
                .matcher(masked);
        List<Mention> found = new ArrayList<>();
        while (matcher.find()) {
            if (speaksOfThis(matcher.start())
                    && !RANGE.matcher(masked.substring(matcher.end(1))).find()) {
                mention(figure, label, matcher).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private Optional<Mention> mention(Figure figure, String label, Matcher matcher) {
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        String rest = matcher.group(2);
        return unitAtStart(figure, rest).map(unit -> {
            int end = unit.symbol().isEmpty()
                    ? matcher.end(1)
                    : matcher.start(2) + unit.symbol().length();
            boolean agrees = agrees(figure, number, unit.measure());
            return new Mention(figure, matcher.start(1), end, label, text.substring(matcher.start(1), end), agrees);
        });
    }

    /** What is printed behind a number, and what it means. */
    private record Unit(String symbol, UnitOfMeasure measure) {}

    /** The unit behind a number as far as it can be the figure's; the figure's own where nothing stands there. */
    private static Optional<Unit> unitAtStart(Figure figure, String rest) {
        for (int length = rest.length(); length > 0; length--) {
            String symbol = rest.substring(0, length);
            UnitOfMeasure measure = UnitOfMeasure.of(symbol);
            if (figure.units().stream().anyMatch(own -> UnitOfMeasure.of(own).measuresSameAs(measure))) {
                return Optional.of(new Unit(symbol, measure));
            }
        }
        return rest.isEmpty()
                ? Optional.of(new Unit("", UnitOfMeasure.of(figure.units().getFirst())))
                : Optional.empty();
    }

    /** Equal when the form's value is rounded to the places typed. */
    private static boolean agrees(Figure figure, BigDecimal number, UnitOfMeasure typed) {
        UnitOfMeasure own = UnitOfMeasure.of(figure.units().getFirst());
        return Stream.concat(Stream.of(figure.value()), figure.others().stream())
                .map(value ->
                        own.measuresSameAs(typed) ? own.inBase(value).scaleByPowerOfTen(-typed.exponent()) : value)
                .anyMatch(value -> Decimals.same(value.setScale(number.scale(), RoundingMode.HALF_UP), number));
    }

    /** Whether the clause before a label leaves it this form's and this year's. */
    private boolean speaksOfThis(int label) {
        int from = label;
        while (from > 0 && "。；;，,、：:\n".indexOf(masked.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = masked.substring(from, label);
        Matcher years = YEAR.matcher(clause);
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) != figures.year()) {
                return false;
            }
        }
        return !ELSEWHERE.matcher(clause).find();
    }

    /** Bound figures end a clause; every character keeps its place. */
    private static String mask(String text) {
        return Figures.PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> "。".repeat(found.group().length()));
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars()
                .map(each -> (each >= '０' && each <= '９') || each == '．' || each == '％' ? each - 0xFEE0 : each)
                .forEach(each -> half.append((char) each));
        return half.toString();
    }
}
