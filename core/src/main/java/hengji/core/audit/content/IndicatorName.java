package hengji.core.audit.content;

/** The name of an indicator, seen without what stands in brackets or quotation marks. */
final class IndicatorName {
    private IndicatorName() {}

    /** Without a unit or remark in brackets at its end: 保障在职职工人数(人). */
    static String withoutTail(String name) {
        if (!name.endsWith(")") && !name.endsWith("）")) {
            return name;
        }
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        return open > 0 ? name.substring(0, open) : name;
    }

    /** Without anything between quotation marks or brackets, marks included. */
    static String withoutQuotes(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (opens(name.charAt(at))) {
                return outsideQuotes(name);
            }
        }
        return name;
    }

    private static String outsideQuotes(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        int depth = 0;
        for (int at = 0; at < name.length(); at++) {
            char symbol = name.charAt(at);
            boolean closes = "”’》）)】」".indexOf(symbol) >= 0;
            depth = opens(symbol) ? depth + 1 : depth;
            if (depth == 0 && !closes) {
                kept.append(symbol);
            }
            depth = closes && depth > 0 ? depth - 1 : depth;
        }
        return kept.toString();
    }

    private static boolean opens(int symbol) {
        return "“‘《（(【「".indexOf(symbol) >= 0;
    }
}
