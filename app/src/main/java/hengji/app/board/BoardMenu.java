package hengji.app.board;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(42)
class BoardMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean sees = Deed.SEE_MONITORING.holders().stream().anyMatch(holder -> who.holds(holder.role()));
        return sees ? List.of(new MenuItem("/monitoring", Wording.of("监控", "Monitoring"), "监")) : List.of();
    }
}
