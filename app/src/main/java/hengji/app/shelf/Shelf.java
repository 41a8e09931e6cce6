package hengji.app.shelf;

import static hengji.app.tables.Tables.FORM;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.access.Sight;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which forms somebody may see. */
@Service
public class Shelf {
    private final Permissions permissions;
    private final Sight sight;
    private final Forms forms;
    private final Trees trees;

    Shelf(Permissions permissions, Sight sight, Forms forms, Trees trees) {
        this.permissions = permissions;
        this.sight = sight;
        this.forms = forms;
        this.trees = trees;
    }

    /**
     * Which of them are asked for.
     *
     * @param organisation only this body's; 0 for all
     * @param year only this year's; 0 for all
     */
    public record Choice(long organisation, int year) {
        public static final Choice ALL = new Choice(0, 0);
    }

    /** The bodies whose forms somebody sees. */
    public List<Organisation> bodies(Who who) {
        return permissions.reach(who, Deed.SEE_FORM);
    }

    /** The forms, newest year first. */
    @Transactional(readOnly = true)
    public List<FormHead> list(Who who, Choice choice) {
        return forms.list(seen(who).and(chosen(choice)));
    }

    /** The years there are forms of, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Who who) {
        return forms.list(seen(who)).stream().map(FormHead::year).distinct().toList();
    }

    private Condition seen(Who who) {
        Tree tree = trees.tree();
        Set<Long> bodies = bodies(who).stream()
                .flatMap(body -> tree.family(body.id()).stream())
                .collect(Collectors.toSet());
        return FORM.ORGANISATION_ID.in(bodies).or(sight.assigned(who));
    }

    /** A body is asked for with all that were merged into it. */
    private Condition chosen(Choice choice) {
        Condition body = choice.organisation() == 0
                ? DSL.noCondition()
                : FORM.ORGANISATION_ID.in(trees.tree().family(choice.organisation()));
        return choice.year() == 0 ? body : body.and(FORM.BUDGET_YEAR.eq(choice.year()));
    }
}
