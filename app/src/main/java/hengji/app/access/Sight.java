package hengji.app.access;

import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;

/** Which forms somebody may see, as one condition of a query: the same table of deeds that guards the routes. */
@Service
public class Sight {
    private final Trees trees;
    private final Assignments assignments;

    Sight(Trees trees, Assignments assignments) {
        this.trees = trees;
        this.assignments = assignments;
    }

    /** A condition on {@code FORM}: those given to somebody by name, until the day that was said. */
    public Condition assigned(Who who) {
        return assignments.forms(who.id());
    }

    /** A condition on {@code FORM}; false for everybody without a role that sees forms. */
    public Condition forms(Who who) {
        Tree tree = trees.tree();
        return who.grants().stream()
                .flatMap(grant -> Deed.SEE_FORM.holders().stream()
                        .filter(holder -> holder.role() == grant.role())
                        .map(holder -> reached(who, grant, holder.reach(), tree)))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    private Condition reached(Who who, Grant grant, Reach reach, Tree tree) {
        long own = grant.organisationId();
        return switch (reach) {
            case REGION -> FORM.REGION_CODE.eq(grant.region());
            case OWN -> own == 0 ? DSL.falseCondition() : FORM.ORGANISATION_ID.in(tree.family(tree.unitOf(own)));
            case BELOW -> own == 0 ? DSL.falseCondition() : FORM.ORGANISATION_ID.in(ids(tree, own));
            case ONLY_BELOW ->
                own == 0
                        ? DSL.falseCondition()
                        : FORM.ORGANISATION_ID.in(ids(tree, own)).and(FORM.ORGANISATION_ID.ne(own));
            case ASSIGNED -> assigned(who);
        };
    }

    /** An organisation and all below it, each with what was merged into it. */
    private static Set<Long> ids(Tree tree, long own) {
        return tree.within(own).stream()
                .flatMap(each -> tree.family(each.id()).stream())
                .collect(Collectors.toSet());
    }
}
