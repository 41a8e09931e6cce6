package hengji.app.recheck;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(34)
class RecheckMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean takesPart = Deed.SEE_RECHECK.holders().stream().anyMatch(holder -> who.holds(holder.role()));
        return takesPart ? List.of(new MenuItem("/recheck", Wording.of("抽查复核", "Re-check"), "核")) : List.of();
    }
}
