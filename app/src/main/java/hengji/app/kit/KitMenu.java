package hengji.app.kit;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class KitMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        boolean business = who.roles().stream().anyMatch(role -> !role.isAdministrative() && role != Role.EXPERT);
        return business ? List.of(new MenuItem("/kit", Wording.of("报送材料", "Hand in"), "报")) : List.of();
    }
}
