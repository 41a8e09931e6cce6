package hengji.app.restructure;

import hengji.app.organisation.Former;
import hengji.app.organisation.Organisation;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import java.util.List;

/**
 * The tree of a region (机构).
 *
 * @param head of the page
 * @param rows parents before those below them
 * @param search what is looked for; empty for everything
 * @param all whether dissolved ones are shown
 * @param living how many exist today
 * @param below regions below this one
 * @param today as the office counts days
 * @param asked what was sent, where it was refused
 */
public record OrganisationsPage(
        SetupHead head,
        List<Row> rows,
        String search,
        boolean all,
        long living,
        List<Regions.Region> below,
        String today,
        Asked asked) {
    /**
     * One line of the tree.
     *
     * @param body the organisation
     * @param depth how deep it stands, from 0
     * @param former what it was, oldest first
     * @param successor name of what it was merged into; empty mostly
     */
    public record Row(Organisation body, int depth, List<Former> former, String successor) {
        /** The last name it had before; empty where it never had another. */
        public String formerName() {
            return former.stream()
                    .map(Former::name)
                    .filter(name -> !name.equals(body.name()))
                    .reduce("", (_, last) -> last);
        }
    }
}
