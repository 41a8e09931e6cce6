package hengji.app.handover;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(75)
class HandOverMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean hands = Deed.HAND_OVER.holders().stream().anyMatch(holder -> who.holds(holder.role()));
        return hands ? List.of(new MenuItem("/handover", Wording.of("工作移交", "Hand-over"), "移")) : List.of();
    }
}
