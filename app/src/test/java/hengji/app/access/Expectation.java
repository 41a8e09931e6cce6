package hengji.app.access;

import hengji.core.workflow.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a role may do a deed, worked out by hand from the table of deeds: what each reach covers as seen from a unit,
 * written without the tree, the subjects or the guard.
 */
final class Expectation {
    private Expectation() {}

    /** The positions that make sense for a route: all for forms, one for what is about nothing in particular. */
    static Set<Position> asked(Route route) {
        return switch (route.subject()) {
            case "" -> EnumSet.of(Position.OWN);
            case "form" -> EnumSet.allOf(Position.class);
            default ->
                route.variables().contains("year")
                        ? EnumSet.allOf(Position.class)
                        : EnumSet.complementOf(EnumSet.of(Position.CLOSED));
        };
    }

    static boolean isOpen(Route route, Optional<Role> role, boolean loggedIn, Position position) {
        if (route.deed().isEmpty()) {
            return false;
        }
        Deed deed = route.deed().get();
        return switch (deed.audience()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> loggedIn;
            case HOLDERS -> role.isPresent() && holds(route, deed, role.get(), position);
        };
    }

    private static boolean holds(Route route, Deed deed, Role role, Position position) {
        return deed.holders().stream()
                .filter(holder -> holder.role() == role)
                .anyMatch(holder -> covered(route, deed, holder.reach()).contains(position));
    }

    private static Set<Position> covered(Route route, Deed deed, Reach reach) {
        Set<Position> covered = switch (route.subject()) {
            case "" -> EnumSet.of(Position.OWN);
            case "account", "region" -> reach == Reach.REGION ? region() : EnumSet.noneOf(Position.class);
            default -> around(reach, route.subject().equals("form"));
        };
        if (covered.contains(Position.OWN) && deed.year() == Deed.Year.ANY) {
            covered.add(Position.CLOSED);
        }
        return covered;
    }

    private static Set<Position> around(Reach reach, boolean form) {
        return switch (reach) {
            case OWN -> EnumSet.of(Position.OWN);
            case BELOW -> EnumSet.of(Position.OWN, Position.BELOW);
            case ONLY_BELOW -> EnumSet.of(Position.BELOW);
            case REGION -> region();
            case ASSIGNED -> form ? EnumSet.of(Position.OWN) : EnumSet.noneOf(Position.class);
        };
    }

    private static Set<Position> region() {
        return EnumSet.of(Position.OWN, Position.BELOW, Position.SIBLING, Position.PARENT);
    }
}
