package hengji.app.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param place from 0
 * @param heading as printed, with its number
 * @param main whether it is a heading of the first order
 * @param body paragraphs, one a line; figures of the form as {@code 〔name〕}
 * @param revision raised by every change
 */
public record Section(int place, String heading, boolean main, String body, long revision) {
    /** The longest body, in characters. */
    public static final int LONGEST = 20_000;

    /** What is written in it, paragraph by paragraph. */
    public List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    Section withBody(String text) {
        return new Section(place, heading, main, text, revision);
    }
}
