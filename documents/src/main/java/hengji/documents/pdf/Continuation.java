package hengji.documents.pdf;

import java.util.regex.Pattern;

/** Tells whether the text at the top of a page is the rest of a cell at the foot of the page before. */
final class Continuation {
    private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}]{2,10}指标([(（].*[)）])?");
    private static final Pattern PART_OF_LABEL = Pattern.compile("([\\p{IsHan}]?指标|标|影响指标)([(（].*[)）])?");
    private static final Pattern BEGINNING =
            Pattern.compile("(指标|目标|任务)?[\\d一二三四五六七八九十①-⑳]+[.、．:：)）].*|[(（][\\d一二三四五六七八九十]+[)）].*|[…⋯.]+");
    private static final double PADDING = 13;

    private Continuation() {}

    /** The lower text cannot stand alone as a label, and both together are one. */
    static boolean isLabelTail(PageCell upper, PageCell lower) {
        String head = plain(upper);
        String tail = plain(lower);
        boolean label = LABEL.matcher(head + tail).matches()
                && PART_OF_LABEL.matcher(tail).matches();
        return !head.isEmpty() && !tail.isEmpty() && (label || closes(head, tail));
    }

    /** The upper text fills its last line, and the lower one does not begin like a cell of its own. */
    static boolean runsOver(PageCell upper, PageCell lower) {
        if (upper.isEmpty()
                || lower.isEmpty()
                || BEGINNING.matcher(plain(lower)).matches()) {
            return false;
        }
        TextLine last = upper.lines().getLast();
        double left = upper.right() - upper.left() - (last.end() - last.start());
        return left < last.size() + PADDING || closes(plain(upper), plain(lower));
    }

    private static boolean closes(String head, String tail) {
        return depth(head) > 0 && depth(tail) < 0 && depth(head + tail) == 0;
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '（', '《', '“' -> depth++;
                case ')', '）', '》', '”' -> depth--;
                default -> {}
            }
        }
        return depth;
    }

    private static String plain(PageCell cell) {
        return cell.text().replaceAll("\\s+", "");
    }
}
