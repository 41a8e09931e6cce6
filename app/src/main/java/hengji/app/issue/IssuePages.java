package hengji.app.issue;

import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of common indicators show. */
public final class IssuePages {
    private IssuePages() {}

    /** The sets one keeps, and who one may keep them for. */
    public record Sets(
            Frame frame,
            List<CommonSet> sets,
            Map<Long, Organisation> bodies,
            List<Organisation> issuers,
            List<Integer> years) {}

    /**
     * A set at work.
     *
     * @param rows as kept, or as typed where they could not be kept
     * @param obstacles why it cannot be issued yet
     * @param trouble why the last step was not done; empty for nothing
     */
    public record OneSet(
            Frame frame,
            CommonSet set,
            Organisation issuer,
            List<Line> rows,
            List<String> obstacles,
            List<Target> targets,
            String trouble) {
        public String path() {
            return "/common/" + set.organisation() + "/" + set.year() + "/" + set.id();
        }
    }

    /** A unit it may be issued to, and how far it got there. */
    public record Target(Organisation body, Optional<Arrival> arrival) {
        public boolean isBehind(long revision) {
            return arrival.filter(got -> got.state() == Arrival.State.ARRIVED && got.revision() < revision)
                    .isPresent();
        }
    }
}
