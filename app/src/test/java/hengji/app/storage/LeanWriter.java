package hengji.app.storage;

import hengji.app.storage.Settings.Database;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Does nothing but commit rows in the office's own manner and say so; made to be killed. */
final class LeanWriter {
    private LeanWriter() {}

    /** Data folder, first number, then address, user and password of a PostgreSQL, if it is one. */
    public static void main(String[] arguments) throws IOException {
        Optional<Database> server = arguments.length > 2
                ? Optional.of(new Database(arguments[2], arguments[3], arguments[4]))
                : Optional.empty();
        Settings settings = new Settings(Path.of(arguments[0]), "127.0.0.1", 0, false, server);
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                settings.url(),
                server.map(Database::user).orElse("sa"),
                server.map(Database::password).orElse(""),
                true);
        TransactionTemplate transactions =
                new TransactionTemplate(new StorageConfiguration().transactionManager(source));
        JdbcClient client = JdbcClient.create(source);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            long row = number;
            transactions.executeWithoutResult(_ -> client.sql("insert into killed (id, what) values (?, ?)")
                    .param(row)
                    .param("entry " + row)
                    .update());
            out.write((number + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A plain source for whoever checks afterwards. */
    static DriverManagerDataSource source(Settings settings) {
        Optional<Database> server = settings.database();
        return new DriverManagerDataSource(
                settings.url(),
                server.map(Database::user).orElse("sa"),
                server.map(Database::password).orElse(""));
    }
}
