package hengji.app.work;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class WorkMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return List.of(new MenuItem("/work", Wording.of("待办", "My work"), "办"));
    }
}
