package hengji.app.step;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.path.Moves;
import hengji.core.workflow.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The actions a page offers somebody for a form. */
@Service
public class ActionCards {
    private final Moves moves;

    ActionCards(Moves moves) {
        this.moves = moves;
    }

    /** All that are open, in the order of the workflow's table; what makes no sense for a clean form is left out. */
    public List<ActionCard> of(FormHead head, Who who, String back) {
        int problems = moves.standing(head).problems();
        return moves.openings(head, who).stream()
                .filter(opening -> problems > 0 || opening.action() != Action.SUBMIT_WITH_PROBLEMS)
                .map(opening -> new ActionCard(head.id(), opening, problems, back, Map.of()))
                .toList();
    }

    /** One of them, with what was typed. */
    Optional<ActionCard> find(FormHead head, Who who, Action action, StepRequest request) {
        int problems = moves.standing(head).problems();
        return moves.openings(head, who).stream()
                .filter(opening -> opening.action() == action)
                .map(opening -> new ActionCard(head.id(), opening, problems, request.text("back"), request.typed()))
                .findFirst();
    }
}
