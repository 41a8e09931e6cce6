package hengji.app.approve;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(35)
class ApproveMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.BUDGET_DIVISION)
                ? List.of(new MenuItem("/approve", Wording.of("批复", "Approval"), "批"))
                : List.of();
    }
}
