package hengji.app.shelf;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class ShelfMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return who.roles().stream().allMatch(role -> role.isAdministrative())
                ? List.of()
                : List.of(new MenuItem("/forms", Wording.of("我的表", "My forms"), "表"));
    }
}
