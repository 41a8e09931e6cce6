package hengji.app.account;

import static hengji.app.tables.Tables.REGION;

import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.io.PrintStream;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** At the very first start: three accounts with one-time passwords, printed once and kept nowhere. */
@Component
@Order(10)
class FirstAccounts implements ApplicationRunner {
    /** Stands for the office's own region until the administrator names it. */
    static final String REGION_CODE = "000000";

    private record First(String login, Role role) {}

    private static final List<First> ACCOUNTS = List.of(
            new First("sysadmin", Role.SYSTEM_ADMINISTRATOR),
            new First("secadmin", Role.SECURITY_ADMINISTRATOR),
            new First("auditor", Role.SECURITY_AUDITOR));

    private final Settings settings;
    private final Accounts accounts;
    private final DSLContext database;
    private final TransactionOperations transactions;

    FirstAccounts(Settings settings, Accounts accounts, DSLContext database, TransactionOperations transactions) {
        this.settings = settings;
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() || !accounts.none()) {
            return;
        }
        String printed = transactions.execute(_ -> open());
        PrintStream console = System.out;
        console.print(printed);
        console.flush();
    }

    private String open() {
        database.insertInto(REGION)
                .set(REGION.CODE, REGION_CODE)
                .set(REGION.NAME, "本地区")
                .execute();
        StringBuilder text = new StringBuilder("首次启动，已建立三个管理账号。一次性密码只显示这一次，首次登录时须修改：\n");
        for (First first : ACCOUNTS) {
            String password = Passwords.oneTime();
            long id = accounts.open(first.login(), first.role().wording().zh(), password);
            accounts.give(id, new Grant(first.role(), REGION_CODE, 0));
            text.append("  ")
                    .append(first.login())
                    .append("  ")
                    .append(password)
                    .append("  ")
                    .append(first.role().wording().zh())
                    .append('\n');
        }
        return text.toString();
    }
}
