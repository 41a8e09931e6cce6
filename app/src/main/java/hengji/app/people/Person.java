package hengji.app.people;

import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An account as its administrator sees it.
 *
 * @param locked whether too many failures keep it shut for now
 * @param oneTime whether its password is still a one-time one
 * @param twoSteps whether it asks a second code
 */
public record Person(
        long id,
        String login,
        String name,
        String phone,
        boolean active,
        boolean locked,
        boolean oneTime,
        boolean twoSteps,
        List<Held> roles) {
    public Person {
        roles = List.copyOf(roles);
    }

    /**
     * A role held, held once or to be held.
     *
     * @param organisation where; 0 for the whole region
     * @param to last day; absent for no end
     */
    public record Held(long id, Role role, String region, long organisation, LocalDate from, Optional<LocalDate> to) {
        /** Whether it holds on a day or will later. */
        public boolean isOpen(LocalDate today) {
            return to.isEmpty() || !to.get().isBefore(today);
        }
    }
}
