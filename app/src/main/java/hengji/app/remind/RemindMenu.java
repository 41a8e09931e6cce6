package hengji.app.remind;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(45)
class RemindMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean reminds = Deed.REMIND.holders().stream().anyMatch(holder -> who.holds(holder.role()));
        return reminds ? List.of(new MenuItem("/remind", Wording.of("催报", "Reminders"), "催")) : List.of();
    }
}
