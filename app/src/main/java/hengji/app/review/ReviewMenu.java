package hengji.app.review;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class ReviewMenu implements MenuContribution {
    private static final Set<Role> REVIEWING = Set.of(
            Role.UNIT_HEAD,
            Role.DEPARTMENT,
            Role.BUSINESS_DIVISION,
            Role.PERFORMANCE_DIVISION,
            Role.BUDGET_DIVISION,
            Role.EXPERT);

    @Override
    public List<MenuItem> items(Who who) {
        return who.roles().stream().anyMatch(REVIEWING::contains)
                ? List.of(new MenuItem("/review", Wording.of("审核", "Review"), "审"))
                : List.of();
    }
}
