package hengji.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Connections to the database for commands, without the office: while it is closed or, on PostgreSQL, open. */
public final class Connections {
    private static final String LOCKED = "90020";

    private final Settings settings;

    public Connections(Settings settings) {
        this.settings = settings;
    }

    /** Whether the embedded database is meant, which one program holds at a time. */
    public boolean isEmbedded() {
        return settings.database().isEmpty();
    }

    /** Opens a connection. */
    public Connection open() throws SQLException {
        String user = settings.database().map(Settings.Database::user).orElse("sa");
        String password = settings.database().map(Settings.Database::password).orElse("");
        try {
            return DriverManager.getConnection(settings.url(), user, password);
        } catch (SQLException problem) {
            if (LOCKED.equals(problem.getSQLState())) {
                throw new SQLException(
                        "办公系统正在运行，数据库被占用：请先停止再执行。 The office is running and holds its database: stop it first.",
                        problem);
            }
            throw problem;
        }
    }

    /** Reads all of one moment: what others write meanwhile is not seen. */
    public <T> T read(Function<DSLContext, T> work) throws SQLException {
        try (Connection connection = open()) {
            beginSnapshot(connection);
            return work.apply(context(connection));
        }
    }

    /** Has a connection see one moment only. */
    public static void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    isEmbedded(connection)
                            ? "set session characteristics as transaction isolation level snapshot"
                            : "set transaction isolation level repeatable read, read only");
        }
    }

    /** Typed queries on a connection. */
    public static DSLContext context(Connection connection) throws SQLException {
        SQLDialect dialect = isEmbedded(connection) ? SQLDialect.H2 : SQLDialect.POSTGRES;
        return DSL.using(connection, dialect, new org.jooq.conf.Settings().withRenderSchema(false));
    }

    /** Whether a connection is one to the embedded database. */
    public static boolean isEmbedded(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:");
    }
}
