package hengji.cli;

import hengji.documents.paper.ProductVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "hengji",
        resourceBundle = "hengji.cli.Help",
        mixinStandardHelpOptions = true,
        versionProvider = Hengji.Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        sortOptions = false)
final class Hengji implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    void language(String wanted) {
        if (!wanted.equals("zh") && !wanted.equals("en")) {
            throw new UsageError("--lang 只能是 zh 或 en。", "--lang is zh or en.");
        }
    }

    Hengji(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.writer(console.err()));
        return Exit.USAGE;
    }

    /** Tells the version to whom asks with {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"衡绩 Hengji " + ProductVersion.TEXT};
        }
    }
}
