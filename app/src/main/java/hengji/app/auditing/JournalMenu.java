package hengji.app.auditing;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(90)
class JournalMenu implements MenuContribution {
    private static final MenuItem JOURNAL = new MenuItem("/journal", Wording.of("操作日志", "Journal"), "志");

    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.SECURITY_AUDITOR) ? List.of(JOURNAL) : List.of();
    }
}
