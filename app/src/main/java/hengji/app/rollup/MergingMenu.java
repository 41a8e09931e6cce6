package hengji.app.rollup;

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
class MergingMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.DEPARTMENT) || who.holds(Role.PERFORMANCE_DIVISION)
                ? List.of(new MenuItem("/units", Wording.of("单位汇总", "Units together"), "合"))
                : List.of();
    }
}
