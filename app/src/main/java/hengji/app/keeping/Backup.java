package hengji.app.keeping;

import hengji.app.storage.Connections;
import hengji.app.storage.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything of one moment, while others go on writing. */
public final class Backup {
    private static final int BATCH = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connections connections;
    private final Clock clock;

    public Backup(Connections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * Writes a backup.
     *
     * @return rows written
     */
    public long write(OutputStream out) throws SQLException, IOException {
        try (Connection connection = connections.open();
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Connections.beginSnapshot(connection);
            Catalogue catalogue = new Catalogue(connection);
            List<BackupFormat.KeptTable> tables = new ArrayList<>();
            for (String table : catalogue.tables()) {
                zip.putNextEntry(new ZipEntry(BackupFormat.entry(table)));
                tables.add(table(connection, catalogue, table, zip));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(BackupFormat.MANIFEST));
            zip.write(JSON.writeValueAsBytes(new BackupFormat.Manifest(
                    BackupFormat.VERSION, clock.instant().toString(), catalogue.schema(), tables)));
            zip.closeEntry();
            connection.rollback();
            return tables.stream().mapToLong(BackupFormat.KeptTable::rows).sum();
        }
    }

    private static BackupFormat.KeptTable table(
            Connection connection, Catalogue catalogue, String table, OutputStream out)
            throws SQLException, IOException {
        List<Catalogue.Column> columns = catalogue.columns(table);
        List<String> names = columns.stream().map(Catalogue.Column::name).toList();
        List<String> key = catalogue.key(table);
        String query = "select " + quoted(names) + " from \"" + table + "\""
                + (key.isEmpty() ? "" : " order by " + quoted(key));
        MessageDigest digest = Sha256.digest();
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(BATCH);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    byte[] line = line(found, columns);
                    digest.update(line);
                    out.write(line);
                    rows++;
                }
            }
        }
        return new BackupFormat.KeptTable(table, names, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] line(ResultSet found, List<Catalogue.Column> columns) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).kind().read(found, i + 1).orElse(null));
        }
        return (JSON.writeValueAsString(values) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
