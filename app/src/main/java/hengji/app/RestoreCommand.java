package hengji.app;

import hengji.app.keeping.Restore;
import hengji.app.storage.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills an empty database from a backup file. */
@Command(name = "restore", description = "把备份文件恢复到空的数据目录或数据库。 Restores into an empty data folder or database.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "备份文件 the file to read")
    private @Nullable Path file;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--data")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException, SQLException {
        Settings settings = new SettingsReading(System.getenv(), Map.of())
                .with("HENGJI_DATA", data)
                .settings(demo);
        Files.createDirectories(settings.data());
        PrintStream out = System.out;
        return switch (new Restore(settings).from(Objects.requireNonNull(file))) {
            case Restore.Outcome.Done(long rows, String made) -> {
                out.println("已恢复 " + rows + " 行，备份时间 " + made + "。");
                yield 0;
            }
            case Restore.Outcome.Refused(var reason) -> {
                out.println(reason.zh() + "  " + reason.en());
                yield 1;
            }
        };
    }
}
