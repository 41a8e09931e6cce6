package hengji.core.exact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit of measure (度量单位) as forms print it. A form speaks of one year, so "次/年" counts as "次".
 *
 * @param symbol as printed, layout and "/年" removed, e.g. 名, 人/次, 万元
 * @param base what is counted, under one name for all spellings: 人 for 名 and 万人; empty for a bare 万
 * @param exponent power of ten of one printed unit in base units: 4 for 万人
 */
public record UnitOfMeasure(String symbol, String base, int exponent) {
    private static final String MONEY = "元";
    private static final String PERCENT = "%";
    private static final String HEADS = "人";
    private static final String MONTH = "月";

    private static final List<String> PER_YEAR = List.of("/年度", "/年", "·年", "每年", "/a");
    private static final Map<String, Integer> POWERS = powers();
    private static final Map<String, UnitOfMeasure> SPELLINGS = spellings();

    /** Understands any printed unit; one never seen before is its own base. */
    public static UnitOfMeasure of(String printed) {
        UnitOfMeasure usual = SPELLINGS.get(printed);
        return usual == null ? understood(withoutYear(tidy(printed))) : usual;
    }

    /** Whether both count the same thing, in whatever scale: 万人 and 名. */
    public boolean measuresSameAs(UnitOfMeasure other) {
        return base.equals(other.base);
    }

    /** The value in base units, exactly: 3.42 万人 is 34200 人. */
    public BigDecimal inBase(BigDecimal value) {
        return Decimals.plain(value.scaleByPowerOfTen(exponent));
    }

    /** An amount of money; a price such as 元/生 is none. */
    public boolean isMoney() {
        return base.equals(MONEY);
    }

    public boolean isPercent() {
        return base.equals(PERCENT);
    }

    /** A month of the calendar or a number of months. */
    public boolean isMonth() {
        return base.equals(MONTH);
    }

    private static UnitOfMeasure understood(String symbol) {
        UnitOfMeasure known = SPELLINGS.get(symbol);
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, Integer> prefix : POWERS.entrySet()) {
            if (symbol.startsWith(prefix.getKey())) {
                UnitOfMeasure rest = understood(symbol.substring(prefix.getKey().length()));
                return new UnitOfMeasure(symbol, rest.base, rest.exponent + prefix.getValue());
            }
        }
        return new UnitOfMeasure(symbol, symbol, 0);
    }

    private static String tidy(String printed) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(symbol -> !Character.isWhitespace(symbol)).forEach(symbol -> kept.append((char) symbol));
        return kept.toString();
    }

    private static String withoutYear(String text) {
        for (String suffix : PER_YEAR) {
            if (text.length() > suffix.length() && text.endsWith(suffix)) {
                return text.substring(0, text.length() - suffix.length());
            }
        }
        return text;
    }

    private static Map<String, Integer> powers() {
        Map<String, Integer> powers = new LinkedHashMap<>();
        powers.put("亿", 8);
        powers.put("千万", 7);
        powers.put("百万", 6);
        powers.put("十万", 5);
        powers.put("万", 4);
        powers.put("千", 3);
        return powers;
    }

    private static Map<String, UnitOfMeasure> spellings() {
        Map<String, UnitOfMeasure> spellings = new LinkedHashMap<>();
        all(spellings, HEADS, 0, "人", "名", "位", "人数");
        all(spellings, "人次", 0, "人次", "人/次", "人·次", "人(次)", "人次数");
        all(spellings, "次", 0, "次", "次数");
        all(spellings, PERCENT, 0, "%", "百分比", "百分点", "百分率", "个百分点");
        all(spellings, PERCENT, -1, "‰", "千分比");
        all(spellings, MONEY, 0, "元", "人民币元", "元人民币");
        all(spellings, MONEY, 4, "万元");
        all(spellings, HEADS, 4, "万人");
        all(spellings, MONTH, 0, "月", "月份", "个月", "月底", "月末", "月底前", "月前");
        List.of("个", "所", "家", "户", "件", "项", "套", "场", "年", "天").forEach(thing -> all(spellings, thing, 0, thing));
        all(spellings, "平方米", 0, "平方米", "平米", "m2");
        all(spellings, "平方米", 4, "公顷");
        all(spellings, "平方米", 6, "平方公里", "平方千米", "km2");
        all(spellings, "立方米", 0, "立方米", "方", "m3");
        all(spellings, "米", 3, "公里", "km");
        all(spellings, "克", 3, "公斤", "kg");
        all(spellings, "克", 6, "吨");
        return spellings;
    }

    private static void all(Map<String, UnitOfMeasure> spellings, String base, int exponent, String... printed) {
        for (String spelling : printed) {
            spellings.put(spelling, new UnitOfMeasure(spelling, base, exponent));
        }
    }
}
