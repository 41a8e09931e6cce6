package hengji.app.access;

import static hengji.core.workflow.Role.BUDGET_DIVISION;
import static hengji.core.workflow.Role.BUSINESS_DIVISION;
import static hengji.core.workflow.Role.PERFORMANCE_DIVISION;

import hengji.core.workflow.Role;
import java.util.List;
import java.util.stream.Stream;

/** All who may do a deed. */
record Holders(List<Holder> list) {
    Holders {
        list = List.copyOf(list);
    }

    /** Roles that all reach as far. */
    static Holders held(Reach reach, Role... roles) {
        return new Holders(Stream.of(roles).map(role -> new Holder(role, reach)).toList());
    }

    /** The reviewers of the bureau, each for the whole region. */
    static Holders bureau() {
        return held(Reach.REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION, BUDGET_DIVISION);
    }

    Holders and(Reach reach, Role... roles) {
        return and(held(reach, roles));
    }

    Holders andBureau() {
        return and(bureau());
    }

    private Holders and(Holders others) {
        return new Holders(Stream.concat(list.stream(), others.list().stream()).toList());
    }
}
