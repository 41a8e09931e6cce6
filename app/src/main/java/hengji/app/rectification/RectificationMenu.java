package hengji.app.rectification;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(44)
class RectificationMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean sees = Deed.SEE_RECTIFICATION.holders().stream().anyMatch(holder -> who.holds(holder.role()));
        return sees ? List.of(new MenuItem("/rectification", Wording.of("整改", "To put right"), "改")) : List.of();
    }
}
