import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Build step: migrates an empty database in memory and writes a typed class for each of its tables. */
final class GenerateTables {
    /** Tables that only the libraries read which made them. */
    private static final String OTHERS = "flyway_schema_history|spring_session_attributes|scheduled_tasks";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path mark = target.resolveSibling("tables.sha256");
        String digest = digest(migrations);
        if (Files.exists(mark) && Files.readString(mark).equals(digest)) {
            return;
        }
        String url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes(OTHERS)
                                .withForcedTypes(new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*with.*time.*zone")))
                        .withGenerate(new Generate()
                                .withGlobalObjectReferences(true)
                                .withGeneratedAnnotation(true)
                                .withGeneratedAnnotationDate(false)
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target().withPackageName("hengji.app.tables").withDirectory(target.toString()))));
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, digest);
    }

    private static String digest(Path migrations) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(OTHERS.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(migrations)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
