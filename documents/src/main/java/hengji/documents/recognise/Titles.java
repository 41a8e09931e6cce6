package hengji.documents.recognise;

import hengji.core.form.Field;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Traditional;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles and years of forms. */
final class Titles {
    private static final int LONGEST_TITLE = 70;
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern YEAR_ONLY = Pattern.compile("[(\\[]?(20\\d\\d)(?:年度?|年度预算)?[)\\]]?");
    private static final Pattern PERIOD = Pattern.compile("[(\\[]?20\\d\\d年(?:\\d{1,2}[-—~至到])?\\d{1,2}月[)\\]]?");
    private static final Pattern ENDING = Pattern.compile("(?:表|绩效自评|目标自评|绩效目标|评分指标)$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private Titles() {}

    /** Whether a line names a form. The kind is never told from it. */
    static boolean isTitle(String text) {
        if (text.length() > 2 * LONGEST_TITLE) {
            return false;
        }
        String key = Traditional.folded(Texts.key(text));
        if (key.length() < 4 || key.length() > LONGEST_TITLE || key.indexOf(':') >= 0 || key.startsWith("注")) {
            return false;
        }
        boolean section = Character.isDigit(key.charAt(0)) && !YEAR.matcher(key).lookingAt();
        if (section || ("一二三四五六七八九十".indexOf(key.charAt(0)) >= 0 && key.charAt(1) == '、')) {
            return false;
        }
        String plain = BRACKETS.matcher(key).replaceAll("");
        return ENDING.matcher(plain).find() && speaksOfPerformance(key);
    }

    private static boolean speaksOfPerformance(String key) {
        return key.contains("绩效")
                || key.contains("评分")
                || key.contains("自评")
                || key.contains("申报")
                || key.contains("监控");
    }

    /** A line that is nothing but a year: (2022年度). */
    static boolean isYear(String text) {
        return text.length() < 24 && YEAR_ONLY.matcher(Texts.key(text)).matches();
    }

    /** A line that is nothing but a part of a year: (2024年1-8月). */
    static boolean isPeriod(String text) {
        return text.length() < 24 && PERIOD.matcher(Texts.key(text)).matches();
    }

    /** The year a text names. */
    static Optional<Field<Integer>> findYear(Source source) {
        String key = Texts.key(source.raw());
        Matcher year = YEAR.matcher(key);
        if (year.find()) {
            return Optional.of(Field.known(Integer.parseInt(year.group(1)), source));
        }
        Matcher only = YEAR_ONLY.matcher(key);
        return only.matches() ? Optional.of(Field.known(Integer.parseInt(only.group(1)), source)) : Optional.empty();
    }
}
