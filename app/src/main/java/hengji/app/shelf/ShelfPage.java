package hengji.app.shelf;

import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import java.util.List;

/**
 * The list of forms.
 *
 * @param bodies to switch between
 * @param years to switch between
 * @param choice what is shown
 * @param spines one page of them
 * @param total how many there are
 * @param place of this page, from 1
 * @param places how many pages
 * @param mayBegin whether a target may be begun
 */
public record ShelfPage(
        Frame frame,
        List<Organisation> bodies,
        List<Integer> years,
        Shelf.Choice choice,
        List<Spine> spines,
        int total,
        int place,
        int places,
        boolean mayBegin) {
    public boolean hasMany() {
        return bodies.size() > 1;
    }

    /** Another page of what is shown. */
    public String address(int page) {
        return "/forms?organisation=" + choice.organisation() + "&year=" + choice.year() + "&page=" + page;
    }
}
