package hengji.documents.workbook;

import java.util.Optional;

/** Takes a section of a number format apart, sign by sign. */
final class PatternScan {
    private static final String PLAIN = " ￥¥$€£+-()（）:：/";

    private final String section;
    private final StringBuilder prefix = new StringBuilder();
    private final StringBuilder suffix = new StringBuilder();
    private int at;
    private boolean digitsSeen;
    private boolean digitsOver;
    private boolean pointSeen;
    private boolean grouped;
    private boolean understood = true;
    private int leastDigits;
    private int fixedDecimals;
    private int mostDecimals;
    private int shift;
    private int commas;

    PatternScan(String section) {
        this.section = section;
    }

    Optional<NumberPattern> pattern() {
        while (at < section.length() && understood) {
            sign(section.charAt(at++));
        }
        shift -= 3 * commas;
        return understood && digitsSeen
                ? Optional.of(new NumberPattern(
                        prefix.toString(), suffix.toString(), leastDigits, fixedDecimals, mostDecimals, grouped, shift))
                : Optional.empty();
    }

    private void sign(char c) {
        switch (c) {
            case '0', '#', '?' -> digit(c);
            case '.' -> point();
            case ',' -> comma();
            case '%' -> {
                shift += 2;
                literal("%");
            }
            case '"' -> quoted();
            case '\\' -> literal(next());
            case '_' -> {
                next();
                literal(" ");
            }
            case '*' -> next();
            case '[' -> bracket();
            default -> other(c);
        }
    }

    private void digit(char c) {
        understood = !digitsOver;
        digitsSeen = true;
        grouped |= commas > 0 && !pointSeen;
        commas = 0;
        if (pointSeen) {
            mostDecimals++;
            fixedDecimals = c == '0' ? mostDecimals : fixedDecimals;
        } else if (c == '0' || leastDigits > 0) {
            leastDigits++;
        }
    }

    private void point() {
        understood = !pointSeen && !digitsOver;
        pointSeen = true;
    }

    private void comma() {
        understood = digitsSeen && !digitsOver;
        commas++;
    }

    private String next() {
        understood = understood && at < section.length();
        return understood ? String.valueOf(section.charAt(at++)) : "";
    }

    private void quoted() {
        int end = section.indexOf('"', at);
        understood = end >= 0;
        if (understood) {
            literal(section.substring(at, end));
            at = end + 1;
        }
    }

    /** Colours are not shown, currency signs are; conditions are beyond this reading. */
    private void bracket() {
        int end = section.indexOf(']', at);
        String inside = end < 0 ? "?" : section.substring(at, end);
        boolean currency = inside.startsWith("$");
        boolean colour =
                !inside.isEmpty() && inside.chars().allMatch(c -> Character.isLetter(c) || Character.isDigit(c));
        boolean elapsed = inside.equalsIgnoreCase("h") || inside.equalsIgnoreCase("m") || inside.equalsIgnoreCase("s");
        understood = currency || (colour && !elapsed && !inside.startsWith("DBNum"));
        if (currency) {
            int dash = inside.indexOf('-');
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
        }
        at = end + 1;
    }

    private void other(char c) {
        boolean plain = PLAIN.indexOf(c) >= 0 || Character.isIdeographic(c);
        understood = plain;
        if (plain) {
            literal(String.valueOf(c));
        }
    }

    private void literal(String text) {
        if (digitsSeen) {
            digitsOver = true;
            suffix.append(text);
        } else {
            prefix.append(text);
        }
    }
}
