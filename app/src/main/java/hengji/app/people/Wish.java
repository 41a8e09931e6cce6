package hengji.app.people;

import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A role somebody is to get.
 *
 * @param organisation where; 0 for the whole region
 * @param from first day
 * @param to last day; absent for no end
 */
public record Wish(Role role, long organisation, LocalDate from, Optional<LocalDate> to) {}
