package hengji.app.people;

import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.core.workflow.Role;
import java.util.List;

/**
 * All accounts.
 *
 * @param text searched for
 * @param organisations to choose from
 * @param typed what was typed for a new account that was refused
 * @param faults why
 */
public record PeoplePage(
        Frame frame,
        String text,
        List<Person> people,
        Places places,
        List<Organisation> organisations,
        NewPerson typed,
        List<String> faults) {
    public PeoplePage {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        faults = List.copyOf(faults);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
