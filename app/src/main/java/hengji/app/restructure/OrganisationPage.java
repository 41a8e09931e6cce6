package hengji.app.restructure;

import hengji.app.organisation.Former;
import hengji.app.organisation.Organisation;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One organisation with its past.
 *
 * @param head of the page
 * @param body the organisation
 * @param above what it belongs to
 * @param successor what it was merged into
 * @param below those directly below
 * @param merged those merged into it
 * @param history what it was, newest first
 * @param names of organisations by id, for the history
 * @param others those it may be moved below or merged into
 * @param today as the office counts days
 * @param asked what was sent, where it was refused
 */
public record OrganisationPage(
        SetupHead head,
        Organisation body,
        Optional<Organisation> above,
        Optional<Organisation> successor,
        List<Organisation> below,
        List<Organisation> merged,
        List<Former> history,
        Map<Long, String> names,
        List<Organisation> others,
        String today,
        Asked asked) {
    public String name(long organisation) {
        return names.getOrDefault(organisation, "—");
    }
}
