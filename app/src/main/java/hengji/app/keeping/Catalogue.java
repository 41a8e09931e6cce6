package hengji.app.keeping;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database, as the database itself tells. */
final class Catalogue {
    private static final String SCHEMA = "public";

    /**
     * A column.
     *
     * @param counts whether the database numbers it by itself
     */
    record Column(String name, Kind kind, boolean counts) {}

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** All tables worth keeping, by name. */
    List<String> tables() throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        try (ResultSet found = meta().getTables(null, SCHEMA, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.removeAll(BackupFormat.LEFT_OUT);
        return List.copyOf(names);
    }

    boolean has(String table) throws SQLException {
        try (ResultSet found = meta().getTables(null, SCHEMA, table, null)) {
            return found.next();
        }
    }

    List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = meta().getColumns(null, SCHEMA, table, "%")) {
            while (found.next()) {
                columns.add(new Column(
                        found.getString("COLUMN_NAME"),
                        Kind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME")),
                        "YES".equals(found.getString("IS_AUTOINCREMENT"))));
            }
        }
        return columns;
    }

    /** The columns of the primary key, in its order. */
    List<String> key(String table) throws SQLException {
        TreeMap<Short, String> key = new TreeMap<>();
        try (ResultSet found = meta().getPrimaryKeys(null, SCHEMA, table)) {
            while (found.next()) {
                key.put(found.getShort("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    /** The migrations that were done, in order. */
    List<String> schema() throws SQLException {
        List<String> versions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null order by \"installed_rank\"");
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                versions.add(found.getString(1));
            }
        }
        return versions;
    }

    private DatabaseMetaData meta() throws SQLException {
        return connection.getMetaData();
    }
}
