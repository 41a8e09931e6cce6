package hengji.app.keeping;

import java.util.List;
import java.util.Set;

/**
 * What a backup is: a zip of {@code manifest.json} and, for each table, {@code tables/NAME.jsonl} with a line for each
 * row: an array of texts and nulls, in the order of the columns. Instants are ISO in UTC, bytes base 64.
 */
final class BackupFormat {
    static final int VERSION = 1;
    static final String MANIFEST = "manifest.json";

    /** Kept by libraries and worth nothing elsewhere: sessions end with a restore, jobs plan themselves again. */
    static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes", "scheduled_tasks");

    private BackupFormat() {}

    static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }

    /**
     * A table in a backup.
     *
     * @param sha256 of its lines
     */
    record KeptTable(String name, List<String> columns, long rows, String sha256) {}

    /**
     * What a backup says of itself.
     *
     * @param schema the migrations the database had
     * @param made when, ISO
     */
    record Manifest(int format, String made, List<String> schema, List<KeptTable> tables) {}
}
