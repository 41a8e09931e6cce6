package hengji.app.people;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * Taking people in from a workbook.
 *
 * @param lines as read; empty before anything was sent
 * @param faults of the lines; the accounts can be opened only without any
 */
public record BookPage(Frame frame, List<PeopleBook.Line> lines, List<PeopleBook.Fault> faults) {
    public BookPage {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}
