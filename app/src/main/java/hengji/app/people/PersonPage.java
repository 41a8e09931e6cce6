package hengji.app.people;

import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;

/** One account and its roles. */
public record PersonPage(
        Frame frame,
        Person person,
        Places places,
        List<Organisation> organisations,
        LocalDate today,
        List<String> faults) {
    public PersonPage {
        organisations = List.copyOf(organisations);
        faults = List.copyOf(faults);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
