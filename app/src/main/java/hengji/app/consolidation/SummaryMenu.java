package hengji.app.consolidation;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(32)
class SummaryMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean sees = Deed.SEE_CONSOLIDATION.holders().stream().anyMatch(holder -> who.holds(holder.role()));
        return sees ? List.of(new MenuItem("/consolidation", Wording.of("复核汇总", "Consolidation"), "汇")) : List.of();
    }
}
