package hengji.app.exchange;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a row of the cells of a file, and says what it cannot read. */
final class Reader {
    private static final Set<String> NOTHING = Set.of("", "—", "-", "--", "/", "*", "无");
    private static final Set<String> YES = Set.of("是", "1", "Y", "y", "√", "有");
    private static final Set<String> NO = Set.of("否", "0", "N", "n", "×");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})日?.*");
    private static final Pattern PLAIN_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private final Kind kind;
    private final Mapping mapping;
    private final List<String> found;

    Reader(Kind kind, Mapping mapping, List<String> found) {
        this.kind = kind;
        this.mapping = mapping;
        this.found = found;
    }

    /**
     * What a row says.
     *
     * @param row what could be read
     * @param reasons what could not
     */
    record Said(Row row, List<Wording> reasons) {}

    Said read(List<String> cells) {
        Map<Item, String> texts = new EnumMap<>(Item.class);
        List<Wording> reasons = new ArrayList<>();
        for (Item item : kind.items()) {
            String raw = mapping.find(item).map(header -> cell(cells, header)).orElse("");
            Optional<String> text = NOTHING.contains(raw) ? Optional.of("") : read(item, raw);
            text.filter(read -> !read.isEmpty()).ifPresent(read -> texts.put(item, read));
            if (text.isEmpty()) {
                reasons.add(Wording.of(
                        "“" + item.wording().zh() + "”读不出来：" + raw,
                        "Cannot read the " + item.wording().en() + ": " + raw));
            }
        }
        kind.required().stream()
                .filter(item -> !texts.containsKey(item))
                .filter(item -> read(
                                item,
                                mapping.find(item)
                                        .map(header -> cell(cells, header))
                                        .orElse(""))
                        .isPresent())
                .forEach(item -> reasons.add(Wording.of(
                        "缺“" + item.wording().zh() + "”",
                        "The " + item.wording().en() + " is missing")));
        return new Said(new Row(texts), reasons);
    }

    private String cell(List<String> cells, String header) {
        int column = found.indexOf(header);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    private Optional<String> read(Item item, String raw) {
        return switch (item.type()) {
            case TEXT -> Optional.of(raw);
            case YEAR -> raw.matches("\\d{4}年?") ? Optional.of(raw.substring(0, 4)) : blank(raw);
            case FLAG -> flag(raw);
            case DAY -> day(raw);
            case AMOUNT -> amount(raw);
        };
    }

    private Optional<String> amount(String raw) {
        String bare = raw.replace(",", "").replace("，", "").replace("￥", "").strip();
        if (!bare.matches("-?\\d{1,14}(\\.\\d{1,6})?")) {
            return blank(raw);
        }
        BigDecimal said = new BigDecimal(bare);
        return Optional.of(Amounts.text(mapping.unit().convert(said, AmountUnit.TEN_THOUSAND)));
    }

    private static Optional<String> flag(String raw) {
        if (YES.contains(raw)) {
            return Optional.of("是");
        }
        return NO.contains(raw) ? Optional.of("否") : blank(raw);
    }

    private static Optional<String> day(String raw) {
        for (Pattern pattern : List.of(DAY, PLAIN_DAY)) {
            Matcher matcher = pattern.matcher(raw);
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        return blank(raw);
    }

    private static Optional<String> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    .toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> blank(String raw) {
        return raw.isEmpty() ? Optional.of("") : Optional.empty();
    }
}
