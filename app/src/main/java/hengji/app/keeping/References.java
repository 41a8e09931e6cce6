package hengji.app.keeping;

import hengji.app.storage.Connections;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** References between tables, loosened while tables are filled one after another, and fastened again. */
sealed interface References {
    static References of(Connection connection) throws SQLException {
        return Connections.isEmbedded(connection) ? new Embedded(connection) : new Server(connection);
    }

    void loosen() throws SQLException;

    void fasten() throws SQLException;

    /** H2. */
    record Embedded(Connection connection) implements References {
        @Override
        public void loosen() throws SQLException {
            execute(connection, "set referential_integrity false");
        }

        @Override
        public void fasten() throws SQLException {
            execute(connection, "set referential_integrity true");
        }
    }

    /** PostgreSQL: checked all together before the end. */
    record Server(Connection connection) implements References {
        private static final String ALL = "select conrelid::regclass::text, quote_ident(conname) from pg_constraint"
                + " where contype = 'f' and connamespace = 'public'::regnamespace";

        @Override
        public void loosen() throws SQLException {
            alterAll("deferrable initially deferred");
        }

        @Override
        public void fasten() throws SQLException {
            execute(connection, "set constraints all immediate");
            alterAll("not deferrable");
        }

        private void alterAll(String how) throws SQLException {
            List<String> changes = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(ALL)) {
                while (found.next()) {
                    changes.add("alter table " + found.getString(1) + " alter constraint " + found.getString(2) + " "
                            + how);
                }
            }
            for (String change : changes) {
                execute(connection, change);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
