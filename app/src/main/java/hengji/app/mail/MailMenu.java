package hengji.app.mail;

import hengji.app.account.Who;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import hengji.app.storage.Settings;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(83)
@ConditionalOnProperty(Settings.MAIL)
class MailMenu implements MenuContribution {
    @Override
    public List<MenuItem> items(Who who) {
        return who.holds(Role.SYSTEM_ADMINISTRATOR)
                ? List.of(new MenuItem("/mail", Wording.of("邮件", "Mail"), "邮"))
                : List.of();
    }
}
