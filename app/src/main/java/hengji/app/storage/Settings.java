package hengji.app.storage;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How this office was started.
 *
 * @param data the folder of database, evidence and backups
 * @param host the address it listens on; the loopback unless told otherwise
 * @param port its port; 0 takes any free one
 * @param demo whether this is the demonstration county
 * @param database a PostgreSQL; absent for the embedded database in {@code data}
 */
public record Settings(Path data, String host, int port, boolean demo, Optional<Database> database) {
    /**
     * A PostgreSQL, or what speaks its protocol.
     *
     * @param url its JDBC address
     */
    public record Database(String url, String user, String password) {}

    /** The JDBC address in use. */
    public String url() {
        return database.map(Database::url).orElseGet(() -> embedded(data));
    }

    /** H2 loses acknowledged commits without WRITE_DELAY=0. */
    private static String embedded(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("hengji")
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    }
}
