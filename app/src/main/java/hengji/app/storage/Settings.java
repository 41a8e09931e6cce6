package hengji.app.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How this office was started.
 *
 * @param data the folder of database, evidence and backups
 * @param host the address it listens on; the loopback unless told otherwise
 * @param port its port; 0 takes any free one
 * @param demo whether this is the demonstration county
 * @param database a PostgreSQL; absent for the embedded database in {@code data}
 * @param neighbours what else it works with
 */
public record Settings(
        Path data, String host, int port, boolean demo, Optional<Database> database, Neighbours neighbours) {
    /** The property that says whether there is a mail server; parts that need one are not made without it. */
    public static final String MAIL = "hengji.mail";

    /** The same for a sign-on. */
    public static final String SIGN_ON = "hengji.sign-on";

    /**
     * A PostgreSQL, or what speaks its protocol.
     *
     * @param url its JDBC address
     */
    public record Database(String url, String user, String password) {}

    /** An office that works alone. */
    public Settings(Path data, String host, int port, boolean demo, Optional<Database> database) {
        this(data, host, port, demo, database, Neighbours.NONE);
    }

    /** The JDBC address in use. */
    public String url() {
        return database.map(Database::url).orElseGet(() -> embedded(data));
    }

    /** Whether it is spoken to over HTTPS. */
    public boolean isEncrypted() {
        return neighbours.certificate().isPresent();
    }

    /** What the server and its parts are told of the neighbours; nothing where there are none. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>(
                neighbours.certificate().map(Certificate::properties).orElse(Map.of()));
        neighbours.mail().ifPresent(_ -> properties.put(MAIL, true));
        neighbours.signOn().ifPresent(_ -> properties.put(SIGN_ON, true));
        return properties;
    }

    /** H2 loses acknowledged commits without WRITE_DELAY=0. */
    private static String embedded(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("hengji")
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    }
}
