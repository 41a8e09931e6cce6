package hengji.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.Opening;
import hengji.app.account.Accounts;
import hengji.app.account.Grant;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Verification;
import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Two offices on one PostgreSQL are one office. */
final class TwoNodesTest {
    @Test
    void who_logs_in_at_one_is_known_at_the_other_and_leaves_both() {
        Settings settings = TestOffice.fresh(Database.POSTGRES);
        try (var one = new Opening(settings).open();
                var other = new Opening(settings).open()) {
            Accounts accounts = one.getBean(Accounts.class);
            long id = accounts.admit("auditor2", "审计员乙", TestOffice.PASSWORD);
            accounts.give(id, new Grant(Role.SECURITY_AUDITOR, "000000", 0));
            URI there = Opening.address(other).resolve("/journal");
            Visitor visitor = new Visitor(Opening.address(one));
            visitor.login("auditor2", TestOffice.PASSWORD);

            assertThat(status(visitor, there)).isEqualTo(200);

            visitor.post("/me", "/logout", Map.of());
            assertThat(status(visitor, there)).isEqualTo(302);
            assertThat(new Verification(other.getBean(DSLContext.class)).run().flaws())
                    .isEmpty();
        }
    }

    private static int status(Visitor visitor, URI address) {
        return visitor.send(HttpRequest.newBuilder(address).build()).statusCode();
    }
}
