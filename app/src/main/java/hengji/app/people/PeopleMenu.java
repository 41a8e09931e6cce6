package hengji.app.people;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(85)
class PeopleMenu implements MenuContribution {
    private static final MenuItem ACCOUNTS = new MenuItem("/accounts", Wording.of("用户和授权", "Accounts"), "户");

    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.SECURITY_ADMINISTRATOR) ? List.of(ACCOUNTS) : List.of();
    }
}
