package hengji.app;

import hengji.app.journal.Verification;
import hengji.app.storage.Connections;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks after the journal: {@code hengji journal verify}. */
@Command(
        name = "journal",
        description = "操作日志：verify 校验有无改动、缺失、插入或调换。 Checks the journal.",
        subcommands = {JournalCommand.Verify.class})
final class JournalCommand {
    /** Finds any altered, missing, inserted or reordered entry; exit code 1 if there is one. */
    @Command(name = "verify", description = "校验整个操作日志；有问题时退出码为 1。 Verifies all of it.")
    static final class Verify implements Callable<Integer> {
        @Option(names = "--demo")
        private boolean demo;

        @Option(names = "--data")
        private @Nullable Path data;

        @Override
        public Integer call() throws SQLException {
            Connections connections = new Connections(new SettingsReading(System.getenv(), Map.of())
                    .with("HENGJI_DATA", data)
                    .settings(demo));
            Verification.Result result = connections.read(database -> new Verification(database).run());
            PrintStream out = System.out;
            result.flaws().forEach(flaw -> out.println(flaw.zh() + "  " + flaw.en()));
            out.println(
                    result.isWhole()
                            ? "日志完整：" + result.entries() + " 条，" + result.chains() + " 条链，" + result.seals() + " 次封存。"
                            : "日志有 " + result.flaws().size() + " 处问题。");
            out.flush();
            return result.isWhole() ? 0 : 1;
        }
    }
}
