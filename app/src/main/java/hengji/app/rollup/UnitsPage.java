package hengji.app.rollup;

import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.core.rollup.Consolidated;
import java.util.List;
import java.util.Optional;

/**
 * A department's form made of its units'.
 *
 * @param frame of the page
 * @param department whose
 * @param departments to choose from
 * @param year of the forms
 * @param path target or self
 * @param made what came together, and what did not
 * @param bodies how many there are, the department included
 * @param form the department's own form of the year; absent where it has none
 * @param mayBegin whether the reader may begin it from this
 */
public record UnitsPage(
        Frame frame,
        Organisation department,
        List<Organisation> departments,
        int year,
        String path,
        Consolidated made,
        int bodies,
        Optional<Long> form,
        boolean mayBegin) {
    public UnitsPage {
        departments = List.copyOf(departments);
    }

    public String address(int other, String step) {
        return "/units/" + department.id() + "/" + other + "?path=" + step;
    }
}
