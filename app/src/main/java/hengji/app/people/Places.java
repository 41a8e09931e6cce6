package hengji.app.people;

import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;

/** Says where a role is held. */
public record Places(Say say, Tree tree) {
    public String of(Person.Held held) {
        return say.of(held.role().wording()) + " · " + where(held.organisation());
    }

    /** The organisation, or the region as a whole. */
    public String where(long organisation) {
        return tree.find(organisation).map(Organisation::name).orElseGet(() -> say.of("本地区", "the region"));
    }
}
