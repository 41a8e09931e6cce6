package hengji.documents.recognise.words;

import hengji.core.form.Figure;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.Optional;

/** Values as offices print them (指标值, 完成值): sign, number and unit together or apart. */
public final class Figures {
    private static final int LONGEST_UNIT = 8;
    private static final String INCLUSIVE = "(含)";
    private static final String[] NO_UNIT = {
        "完成", "覆盖", "前", "底", "后", "达标", "以", "到", "内", "左右", "余", "约", "不", "无", "率", "合格", "提", "增", "降", "及", "、",
        "的", "为", "至", "初", "上旬", "中旬", "下旬", ",", "。", ";"
    };

    private Figures() {}

    /**
     * A value taken apart.
     *
     * @param sign the sign printed with it
     * @param figure the text and the number
     * @param unit the unit printed with it
     */
    public record Value(Optional<Sign> sign, Figure figure, Optional<String> unit) {}

    /** Takes a printed value apart; what is no plain number with a unit stays words. */
    public static Value read(String text) {
        String tidy = Texts.tidy(text);
        String key = Texts.key(text);
        Optional<Signs.Prefix> prefix = Signs.findPrefix(key);
        if (prefix.isPresent()) {
            Value rest = plain(tidy, prefix.get().rest());
            return new Value(Optional.of(prefix.get().sign()), rest.figure(), rest.unit());
        }
        Optional<Signs.Prefix> suffix = Signs.findSuffix(key);
        if (suffix.isPresent()) {
            Value rest = plain(tidy, suffix.get().rest());
            if (rest.figure().number().isPresent()) {
                return new Value(Optional.of(suffix.get().sign()), rest.figure(), rest.unit());
            }
        }
        return plain(tidy, key);
    }

    private static Value plain(String tidy, String printed) {
        String key =
                printed.endsWith(INCLUSIVE) ? printed.substring(0, printed.length() - INCLUSIVE.length()) : printed;
        Optional<Numbers.Prefix> number = Numbers.findPrefix(key);
        if (number.isEmpty() || !isUnit(number.get())) {
            return new Value(Optional.empty(), Figure.words(tidy), Optional.empty());
        }
        String unit = number.get().rest();
        BigDecimal value = number.get().number();
        return new Value(
                Optional.empty(),
                new Figure(tidy, Optional.of(value)),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit));
    }

    private static boolean isUnit(Numbers.Prefix prefix) {
        String unit = prefix.rest();
        if (unit.isEmpty() || unit.equals("%") || unit.equals("‰")) {
            return true;
        }
        if (unit.length() > LONGEST_UNIT || unit.indexOf('%') >= 0 || isDate(prefix)) {
            return false;
        }
        boolean powered = unit.endsWith("m2") || unit.endsWith("m3");
        for (int i = 0; i < unit.length() - (powered ? 1 : 0); i++) {
            if (!isUnitCharacter(unit.charAt(i))) {
                return false;
            }
        }
        if (unit.endsWith("起") && unit.length() > 1) {
            return false;
        }
        for (String word : NO_UNIT) {
            if (unit.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(Numbers.Prefix prefix) {
        String unit = prefix.rest();
        boolean calendar = unit.charAt(0) == '月' || unit.charAt(0) == '年' || unit.charAt(0) == '日';
        boolean year = unit.startsWith("年")
                && prefix.number().precision() == 4
                && prefix.number().scale() == 0;
        return year || (calendar && unit.length() > 1 && "/度历".indexOf(unit.charAt(1)) < 0);
    }

    private static boolean isUnitCharacter(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '/'
                || c == '.'
                || c == '·'
                || c == '°'
                || c == '('
                || c == ')'
                || c == '³'
                || c == '²'
                || c == 'μ';
    }
}
