package hengji.app.keeping;

import hengji.app.storage.Connections;
import hengji.app.storage.Settings;
import hengji.app.storage.Sha256;
import hengji.core.explain.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty database from a backup: first as the schema was then, then brought to today's. */
public final class Restore {
    private static final int BATCH = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> LINE = new TypeReference<>() {};

    /** What came of it. */
    public sealed interface Outcome {
        /** All of it is there. */
        record Done(long rows, String made) implements Outcome {}

        /** Nothing was changed, and why. */
        record Refused(Wording reason) implements Outcome {}
    }

    private final Connections connections;
    private final Settings settings;

    public Restore(Settings settings) {
        this.settings = settings;
        this.connections = new Connections(settings);
    }

    /** Reads a backup into the database, which must be empty. */
    public Outcome from(Path file) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getEntry(BackupFormat.MANIFEST);
            if (entry == null) {
                return new Outcome.Refused(
                        Wording.of("这不是衡绩的备份文件，或没有写完。", "This is no backup of Hengji, or it was not finished."));
            }
            BackupFormat.Manifest manifest =
                    JSON.readValue(zip.getInputStream(entry).readAllBytes(), BackupFormat.Manifest.class);
            if (!isEmpty()) {
                return new Outcome.Refused(
                        Wording.of(
                                "目标数据库不是空的。请指定新的数据目录或空的数据库，现有数据不会被覆盖。",
                                "The database is not empty. Name a new data folder or an empty database; nothing is overwritten."));
            }
            migrate(manifest.schema().getLast());
            long rows = fill(zip, manifest);
            migrate("latest");
            return new Outcome.Done(rows, manifest.made());
        }
    }

    private boolean isEmpty() throws SQLException {
        try (Connection connection = connections.open()) {
            return new Catalogue(connection).tables().isEmpty();
        }
    }

    private void migrate(String version) {
        Settings.Database server = settings.database().orElse(new Settings.Database(settings.url(), "sa", ""));
        Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private long fill(ZipFile zip, BackupFormat.Manifest manifest) throws SQLException, IOException {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            References references = References.of(connection);
            references.loosen();
            long rows = 0;
            for (BackupFormat.KeptTable table : manifest.tables()) {
                rows += fill(connection, zip, table);
            }
            references.fasten();
            for (BackupFormat.KeptTable table : manifest.tables()) {
                count(connection, table.name());
            }
            connection.commit();
            return rows;
        }
    }

    private static long fill(Connection connection, ZipFile zip, BackupFormat.KeptTable table)
            throws SQLException, IOException {
        Catalogue catalogue = new Catalogue(connection);
        List<Catalogue.Column> columns = columns(catalogue, table);
        String marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        String insert =
                "insert into \"" + table.name() + "\" (" + Backup.quoted(table.columns()) + ") values (" + marks + ")";
        MessageDigest digest = Sha256.digest();
        long rows = 0;
        try (PreparedStatement clear = connection.prepareStatement("delete from \"" + table.name() + "\"");
                PreparedStatement statement = connection.prepareStatement(insert);
                InputStream in = zip.getInputStream(zip.getEntry(BackupFormat.entry(table.name())));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            clear.executeUpdate();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                List<String> values = JSON.readValue(line, LINE);
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).kind().put(statement, i + 1, values.get(i));
                }
                statement.addBatch();
                rows++;
                if (rows % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        check(table, rows, HexFormat.of().formatHex(digest.digest()));
        return rows;
    }

    private static List<Catalogue.Column> columns(Catalogue catalogue, BackupFormat.KeptTable table)
            throws SQLException {
        Map<String, Catalogue.Column> known = catalogue.columns(table.name()).stream()
                .collect(Collectors.toMap(Catalogue.Column::name, Function.identity()));
        return table.columns().stream()
                .map(name -> {
                    Catalogue.Column column = known.get(name);
                    if (column == null) {
                        throw new IllegalStateException("no column " + table.name() + "." + name);
                    }
                    return column;
                })
                .toList();
    }

    private static void check(BackupFormat.KeptTable table, long rows, String sha256) {
        if (rows != table.rows() || !sha256.equals(table.sha256())) {
            throw new IllegalStateException(
                    "the backup is damaged: table " + table.name() + " has " + rows + " rows and hash " + sha256);
        }
    }

    /** Lets the database number on from where it was. */
    private static void count(Connection connection, String table) throws SQLException {
        for (Catalogue.Column column : new Catalogue(connection).columns(table)) {
            if (column.counts()) {
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery(
                                "select coalesce(max(\"" + column.name() + "\"), 0) + 1 from \"" + table + "\"")) {
                    found.next();
                    long next = found.getLong(1);
                    statement.execute("alter table \"" + table + "\" alter column \"" + column.name()
                            + "\" restart with " + next);
                }
            }
        }
    }
}
