package hengji.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions of the embedded database that reach the disk before anyone is told that they are done. */
final class DurableTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    DurableTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            sync(((JdbcTransactionObjectSupport) status.getTransaction())
                    .getConnectionHolder()
                    .getConnection());
        }
    }

    private static void sync(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException problem) {
            throw new IllegalStateException("the embedded database could not be written to disk", problem);
        }
    }

    /** Whether a source is the embedded database. */
    static boolean isEmbedded(DataSource source) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:");
        } catch (SQLException problem) {
            throw new IllegalStateException("the database says nothing of itself", problem);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
