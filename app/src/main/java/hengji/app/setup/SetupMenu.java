package hengji.app.setup;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(80)
class SetupMenu implements MenuContribution {
    private final ObjectProvider<SetupHeads> heads;

    SetupMenu(ObjectProvider<SetupHeads> heads) {
        this.heads = heads;
    }

    @Override
    public List<MenuItem> items(Who who) {
        List<MenuItem> items = new ArrayList<>();
        if (heads.getObject().hasAny(who, Tab.EXCHANGE)) {
            items.add(new MenuItem("/exchange", Wording.of("数据交换", "Exchange"), "换"));
        }
        if (heads.getObject().hasAny(who, Tab.ORGANISATIONS, Tab.YEARS)) {
            items.add(new MenuItem("/setup", Wording.of("设置", "Set-up"), "设"));
        }
        return items;
    }
}
