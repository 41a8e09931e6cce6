package hengji.documents.web;

/** Text as a browser lays it out: runs of white space are one blank, breaks and blocks begin new lines. */
final class TextPile {
    private final StringBuilder text = new StringBuilder();
    private boolean blankDue;

    void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankDue = true;
            } else {
                visible(c);
            }
        }
    }

    private void visible(char c) {
        if (blankDue && !atLineStart()) {
            text.append(' ');
        }
        blankDue = false;
        text.append(c);
    }

    /** Text whose white space counts, as in pre. */
    void appendAsIs(String piece) {
        text.append(piece.replace("\r\n", "\n").replace('\r', '\n'));
        blankDue = false;
    }

    void lineBreak() {
        blankDue = false;
        text.append('\n');
    }

    /** A block begins or ends: the next text stands on its own line. */
    void blockEdge() {
        if (atLineStart()) {
            blankDue = false;
        } else {
            lineBreak();
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** What has piled up, without blank lines at its ends; the pile is empty afterwards. */
    String take() {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '\n') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        String taken = text.substring(from, to);
        text.setLength(0);
        blankDue = false;
        return taken;
    }
}
