package hengji.app;

import hengji.app.keeping.Backup;
import hengji.app.keeping.RunningOffice;
import hengji.app.storage.Connections;
import hengji.app.storage.OfficeTime;
import hengji.app.storage.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything to a file, also while the office is open. */
@Command(name = "backup", description = "备份全部数据到一个文件，办公系统可以照常运行。 Backs up everything, while the office runs.")
final class BackupCommand implements Callable<Integer> {
    private static final int OK = 200;

    @Parameters(paramLabel = "FILE", description = "备份文件（zip） the file to write")
    private @Nullable Path file;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--data")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        Path target = java.util.Objects.requireNonNull(file).toAbsolutePath();
        Settings settings = new SettingsReading(System.getenv(), Map.of())
                .with("HENGJI_DATA", data)
                .settings(demo);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        PrintStream out = System.out;
        if (!fromRunning(settings, part)) {
            try (OutputStream stream = Files.newOutputStream(part)) {
                new Backup(new Connections(settings), OfficeTime.clock()).write(stream);
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        out.println("已备份到 " + target + "（" + Files.size(target) / 1024 + " KiB）。");
        return 0;
    }

    /** Asks the running office, which alone holds an embedded database. */
    private static boolean fromRunning(Settings settings, Path part) throws IOException, InterruptedException {
        Optional<RunningOffice.Note> note =
                settings.database().isPresent() ? Optional.empty() : RunningOffice.find(settings.data());
        if (note.isEmpty()) {
            return false;
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(note.get().address()).resolve("/keeper/backup"))
                .header("X-Keeper", note.get().secret())
                .build();
        try (HttpClient client = note.get().client()) {
            return client.send(request, HttpResponse.BodyHandlers.ofFile(part)).statusCode() == OK;
        } catch (ConnectException _) {
            return false;
        }
    }
}
