package hengji.app.offline;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(38)
class OfflineMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.PERFORMANCE_DIVISION) || who.holds(Role.BUSINESS_DIVISION)
                ? List.of(new MenuItem("/offline", Wording.of("线下报送", "Filed on paper"), "线"))
                : List.of();
    }
}
