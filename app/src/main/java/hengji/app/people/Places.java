package hengji.app.people;

import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.core.workflow.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says where a role is held. */
public record Places(Say say, Tree tree) {
    /** The organisation, or the region as a whole. */
    public String where(long organisation) {
        return tree.find(organisation).map(Organisation::name).orElseGet(() -> say.of("本地区", "the region"));
    }

    /** What somebody holds, a role with all its places. */
    public List<Roles> of(List<Person.Held> held) {
        Map<Role, List<String>> byRole = new LinkedHashMap<>();
        held.forEach(one ->
                byRole.computeIfAbsent(one.role(), _ -> new ArrayList<>()).add(where(one.organisation())));
        return byRole.entrySet().stream()
                .map(entry -> new Roles(say.of(entry.getKey().wording()), entry.getValue()))
                .toList();
    }

    /**
     * A role and where it is held.
     *
     * @param role in words
     * @param places in words
     */
    public record Roles(String role, List<String> places) {}
}
