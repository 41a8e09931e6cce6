package hengji.documents.workbook;

/** Cell references such as B12; rows and columns from 0, -1 where a reference names none. */
final class References {
    private static final int LETTERS = 26;
    private static final int LARGEST = 1 << 24;

    private References() {}

    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
            column = Math.min(LARGEST, column * LETTERS + (reference.charAt(i) & 0x1F));
        }
        return column - 1;
    }

    static int row(String reference) {
        int row = 0;
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            at++;
        }
        for (; at < reference.length(); at++) {
            int digit = reference.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = Math.min(LARGEST, row * 10 + digit);
        }
        return row - 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
