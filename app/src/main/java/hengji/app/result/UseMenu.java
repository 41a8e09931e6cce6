package hengji.app.result;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(46)
class UseMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.PERFORMANCE_DIVISION)
                        || who.holds(Role.BUSINESS_DIVISION)
                        || who.holds(Role.BUDGET_DIVISION)
                ? List.of(new MenuItem("/results", Wording.of("结果应用", "Use of results"), "用"))
                : List.of();
    }
}
