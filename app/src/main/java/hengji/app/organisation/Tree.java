package hengji.app.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations of today as a tree (机构树). Immutable. */
public final class Tree {
    private final Map<Long, Organisation> byId;
    private final Map<Long, List<Organisation>> children;
    private final Map<Long, Long> successors;

    Tree(Map<Long, Organisation> byId, Map<Long, List<Organisation>> children, Map<Long, Long> successors) {
        this.byId = Map.copyOf(byId);
        this.children = Map.copyOf(children);
        this.successors = Map.copyOf(successors);
    }

    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * An organisation that must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Organisation get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
    }

    /** All there are or were, by code. */
    public List<Organisation> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Organisation::code).thenComparingLong(Organisation::id))
                .toList();
    }

    /** Those directly below, by code. */
    public List<Organisation> below(long id) {
        return children.getOrDefault(id, List.of());
    }

    /** Those without anything above, by code. */
    public List<Organisation> roots() {
        return below(0);
    }

    /** The organisation and all below it, parents first. */
    public List<Organisation> within(long id) {
        List<Organisation> all = new ArrayList<>();
        find(id).ifPresent(all::add);
        below(id).forEach(child -> all.addAll(within(child.id())));
        return all;
    }

    /** Whether one is the other or stands below it. */
    public boolean isWithin(long id, long above) {
        return id == above
                || find(id).filter(found -> found.parentId() != 0 && isWithin(found.parentId(), above))
                        .isPresent();
    }

    /** What an organisation was merged into in the end; for every other itself. */
    public long heir(long id) {
        Set<Long> passed = new HashSet<>(Set.of(id));
        long heir = id;
        for (Long next = successors.get(heir); next != null && passed.add(next); next = successors.get(heir)) {
            heir = next;
        }
        return heir;
    }

    /** An organisation and all that were merged into it: whose forms are found with its own. */
    public Set<Long> family(long id) {
        Set<Long> family = new HashSet<>(Set.of(id));
        successors.keySet().stream().filter(merged -> heir(merged) == id).forEach(family::add);
        return family;
    }

    /** The unit a 股室 belongs to; for every other organisation itself. */
    public long unitOf(long id) {
        return find(id).filter(found -> found.kind() == Organisation.Kind.SECTION)
                .map(Organisation::parentId)
                .orElse(id);
    }
}
