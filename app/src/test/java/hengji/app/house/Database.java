package hengji.app.house;

import hengji.app.storage.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/** The two databases every test of storage runs on: both real. */
public enum Database {
    H2 {
        @Override
        Optional<Settings.Database> fresh() {
            return Optional.empty();
        }
    },
    POSTGRES {
        @Override
        Optional<Settings.Database> fresh() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
            return Optional.of(new Settings.Database(
                    "jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/" + name, "postgres", "postgres"));
        }
    };

    /** An empty database; absent for the embedded one, which lives in the data folder. */
    abstract Optional<Settings.Database> fresh();

    /** One PostgreSQL for the whole test run, begun by the first who needs it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
