package hengji.app.carry;

/** The digits years are written with: 2024, ２０２４, 二〇二四. */
final class Numeral {
    /** A year of this century, in any of the three ways. */
    static final String YEAR = "(?:[2２][0０][0-9０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2})";

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String ZEROS = "〇○零";

    private Numeral() {}

    /** The number its digits stand for. */
    static int read(String digits) {
        return digits.chars().reduce(0, (number, digit) -> number * 10 + digit(digit));
    }

    /** A number in the digits that another was written with. */
    static String write(int number, String like) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            written.append(like(digit - '0', like));
        }
        return written.toString();
    }

    private static int digit(int symbol) {
        if (ZEROS.indexOf(symbol) >= 0) {
            return 0;
        }
        int chinese = CHINESE.indexOf(symbol);
        return chinese >= 0 ? chinese : Character.digit(symbol, 10);
    }

    private static char like(int digit, String like) {
        char first = like.charAt(0);
        if (first == '二') {
            return digit == 0 ? like.charAt(1) : CHINESE.charAt(digit);
        }
        return (char) ((first == '２' ? '０' : '0') + digit);
    }
}
