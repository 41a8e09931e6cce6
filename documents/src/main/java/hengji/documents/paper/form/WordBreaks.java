package hengji.documents.paper.form;

import hengji.documents.paper.layout.TypeSize;
import java.util.List;

/** Where headings and labels of a form may be broken: between words, never inside one. */
final class WordBreaks {
    private static final List<String> HEADING_TAILS =
            List.of("性质", "单位", "判断", "测算分", "指标值", "完成值", "执行情况", "完成情况", "可能性", "得分");
    private static final List<String> LABEL_WORDS =
            List.of("（", "整体支出", "预算", "总体目标", "主要任务", "绩效指标", "主管部门", "财政部门", "使用单位", "名称");

    private WordBreaks() {}

    /** A heading in two lines where it has two words: 指标／性质. */
    static String heading(String text) {
        int bracket = text.indexOf('(');
        String words = bracket < 0 ? text : text.substring(0, bracket);
        return broken(text, words);
    }

    /** The label of a block in as few lines as its words allow: 年度部门／整体支出／预算. */
    static String label(String text, double ems) {
        StringBuilder out = new StringBuilder();
        int line = 0;
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            boolean full = line < start && ems(text.substring(line, end)) > ems;
            if (full) {
                out.append('\n');
                line = start;
            }
            out.append(text, start, end);
            start = end;
        }
        return out.toString();
    }

    private static int wordEnd(String text, int start) {
        for (int end = start + 1; end < text.length(); end++) {
            int at = end;
            if (LABEL_WORDS.stream().anyMatch(word -> text.startsWith(word, at))) {
                return end;
            }
        }
        return text.length();
    }

    private static String broken(String text, String words) {
        return HEADING_TAILS.stream()
                .filter(tail -> words.endsWith(tail) && words.length() > tail.length() + 1)
                .findFirst()
                .map(tail -> text.substring(0, words.length() - tail.length()) + "\n"
                        + text.substring(words.length() - tail.length()))
                .orElse(text);
    }

    private static double ems(String text) {
        return text.codePoints().mapToDouble(TypeSize::em).sum();
    }
}
