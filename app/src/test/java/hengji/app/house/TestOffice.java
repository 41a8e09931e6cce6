package hengji.app.house;

import hengji.app.Opening;
import hengji.app.account.Accounts;
import hengji.app.account.Grant;
import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A real office on a real database and a free port, one for each database in a test run. */
public final class TestOffice {
    private static final Map<Database, TestOffice> OPEN = new EnumMap<>(Database.class);
    private static final AtomicLong COUNT = new AtomicLong();

    /** The password of every account made here. */
    public static final String PASSWORD = "Right-Words-2026";

    private final ConfigurableApplicationContext context;
    private final URI address;

    private TestOffice(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = Opening.address(context);
    }

    /** The office on that database, opened once. */
    public static synchronized TestOffice on(Database database) {
        return OPEN.computeIfAbsent(database, _ -> open(database, false));
    }

    /** An office of one's own. */
    public static TestOffice open(Database database, boolean demo) {
        return new TestOffice(new Opening(settings(database, demo)).open());
    }

    /** An office of one's own with settings of one's own. */
    public static TestOffice open(Settings settings) {
        return new TestOffice(new Opening(settings).open());
    }

    /** Settings of an office that was never opened, on an empty database. */
    public static Settings fresh(Database database) {
        return settings(database, false);
    }

    private static Settings settings(Database database, boolean demo) {
        try {
            return new Settings(Files.createTempDirectory("office"), "127.0.0.1", 0, demo, database.fresh());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** How it was started. */
    public Settings settings() {
        return part(Settings.class);
    }

    public URI address() {
        return address;
    }

    public void close() {
        context.close();
    }

    /** Any part of the running office. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Does something in one transaction. */
    public void inTransaction(Runnable work) {
        part(TransactionOperations.class).executeWithoutResult(_ -> work.run());
    }

    /** A name nobody else has in this run. */
    public static String unique(String start) {
        return start + COUNT.incrementAndGet();
    }

    /** A person with one role, whose password is {@link #PASSWORD} and need not be changed; the login. */
    public String person(Role role, String region, long organisation) {
        String login = unique(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Accounts accounts = part(Accounts.class);
        long id = accounts.admit(login, role.wording().zh() + "甲", PASSWORD);
        accounts.give(id, new Grant(role, region, organisation));
        return login;
    }
}
