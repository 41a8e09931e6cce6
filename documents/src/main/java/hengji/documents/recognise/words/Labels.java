package hengji.documents.recognise.words;

import hengji.core.exact.AmountUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clings to a label: numbering, points, units, brackets. */
public final class Labels {
    private static final Pattern POINTS = Pattern.compile("[(（]\\s*(\\d{1,3}(?:\\.\\d{1,9})?)\\s*分?\\s*[)）]");
    private static final Pattern SCORED = Pattern.compile("[(（]\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*分\\s*[)）]");
    private static final Pattern NAME_NUMBER = Pattern.compile("^\\s*指标\\s*(?:\\d+|[一二三四五六七八九十]+)?\\s*[:：.、．]\\s*");
    private static final Pattern NAME_NUMBER_BARE = Pattern.compile("^\\s*指标\\s*[1-9](?=\\D|20\\d\\d年)");
    private static final Pattern LIST_NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,2}\\s*[.、．](?!\\d)|[(（]\\d{1,2}[)）])\\s*");

    private static final Pattern MEASURE = Pattern.compile("[(（]\\s*([%％‰]|[万亿]?元)\\s*[)）]");

    private Labels() {}

    /** The key without its bracketed additions: 得分 for 得分(20分*执行率). */
    static String bare(String key) {
        if (key.indexOf('(') < 0 && key.indexOf('[') < 0 && key.indexOf('【') < 0) {
            return key;
        }
        StringBuilder kept = new StringBuilder(key.length());
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '(' || c == '[' || c == '【') {
                depth++;
            } else if (c == ')' || c == ']' || c == '】') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return Texts.key(kept.toString());
    }

    /** A header's text folded and without its bracketed additions. */
    public static String plain(String header) {
        return bare(Texts.key(header));
    }

    /** The key without "1.", "一、", "其中:" before it and without a number after it. */
    static String withoutNumbering(String key) {
        int start = 0;
        while (start < key.length() && isNumbering(key.charAt(start))) {
            start++;
        }
        boolean numbered = start > 0 && start < key.length() && isSeparator(key.charAt(start));
        String rest = numbered ? key.substring(start + 1) : key;
        if (rest.startsWith("其中")) {
            rest = rest.substring(rest.length() > 2 && isSeparator(rest.charAt(2)) ? 3 : 2);
        }
        int end = rest.length();
        while (end > 0 && Character.isDigit(rest.charAt(end - 1))) {
            end--;
        }
        return rest.substring(0, end);
    }

    private static boolean isNumbering(char c) {
        return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '、' || c == ':' || c == ',';
    }

    /** The points a label prints in brackets, as in 预算执行情况(10分). */
    public static Optional<BigDecimal> points(String label) {
        if (label.indexOf('分') < 0) {
            return Optional.empty();
        }
        Matcher matcher = SCORED.matcher(label);
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    /** A level's label without its points: 产出指标 for 产出指标(50分). A label that is nothing but points stays. */
    public static String withoutPoints(String label) {
        if (label.isEmpty() || ")）".indexOf(label.charAt(label.length() - 1)) < 0) {
            return label;
        }
        String rest = POINTS.matcher(label).replaceAll("").strip();
        return rest.isEmpty() ? label : rest;
    }

    /** An indicator's name without "指标1：" or "1." before it. */
    public static String withoutNameNumber(String name) {
        if (name.isEmpty()) {
            return name;
        }
        char first = name.charAt(0);
        if (first == '指') {
            String rest = NAME_NUMBER.matcher(name).replaceFirst("");
            return rest.length() < name.length()
                    ? rest
                    : NAME_NUMBER_BARE.matcher(name).replaceFirst("");
        }
        if ((first >= '0' && first <= '9') || first == '(' || first == '（') {
            return LIST_NUMBER.matcher(name).replaceFirst("");
        }
        if (first >= '①' && first <= '⑳' && name.length() > 1) {
            return name.substring(1).strip();
        }
        return name;
    }

    /** The unit of money a label names in brackets or after a colon: 项目资金(万元), 单位：万元. */
    public static Optional<AmountUnit> unit(String label) {
        int at = label.indexOf('元');
        while (at >= 0) {
            char before = at > 0 ? label.charAt(at - 1) : ' ';
            AmountUnit unit = before == '万'
                    ? AmountUnit.TEN_THOUSAND
                    : before == '亿' ? AmountUnit.HUNDRED_MILLION : AmountUnit.YUAN;
            int start = unit == AmountUnit.YUAN ? at : at - 1;
            if (stands(label, start, at + 1)) {
                return Optional.of(unit);
            }
            at = label.indexOf('元', at + 1);
        }
        return Optional.empty();
    }

    /** The unit of measure a column's header prints in brackets for all its figures: a percentage or money. */
    public static Optional<String> measure(String header) {
        Matcher matcher = MEASURE.matcher(header);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean stands(String label, int start, int end) {
        int left = start - 1;
        while (left >= 0 && Texts.isSpace(label.charAt(left))) {
            left--;
        }
        boolean opened = left < 0 || "(（:：[".indexOf(label.charAt(left)) >= 0;
        boolean closed =
                end >= label.length() || ")）]".indexOf(label.charAt(end)) >= 0 || Texts.isSpace(label.charAt(end));
        return opened && closed;
    }
}
