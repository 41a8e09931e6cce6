package hengji.cli;

import hengji.core.audit.Surroundings;
import hengji.documents.paper.layout.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads, audits and scores forms, explains every score and writes all papers. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "outputFolder")
    private Path output = Path.of("out");

    @Option(names = "--actuals", paramLabel = "FILE", descriptionKey = "actuals")
    private @Nullable Path actuals;

    @Option(names = "--edition", paramLabel = "draft|submit|public", defaultValue = "draft", descriptionKey = "edition")
    private String edition = "draft";

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final SurroundingOptions surroundings = new SurroundingOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Edition wanted = edition();
        Desk desk = reading.desk();
        List<Path> inputs = Inputs.of(files);
        Surroundings around = surroundings.open(desk, console);
        Assessor assessor = new Assessor(packs, around);
        Actuals filled = Actuals.of(Optional.ofNullable(actuals), inputs);
        PaperRun run = new PaperRun(desk, assessor, filled, wanted, new FolderNames(inputs), output, force, console);
        Ledger ledger = new Ledger(console);
        try (Progress progress = Progress.of(inputs.size(), console)) {
            Crew.work(inputs, run::work, ledger::add, progress);
        }
        ledger.writeSummary(output.resolve("汇总.xlsx"), force);
        return ledger.exitCode();
    }

    private Edition edition() {
        return switch (edition) {
            case "draft" -> Edition.DRAFT;
            case "submit" -> Edition.SUBMIT;
            case "public" -> Edition.PUBLIC;
            default ->
                throw new UsageError(
                        "--edition 只能是 draft（工作稿）、submit（报送版）或 public（公开版）。", "--edition is draft, submit or public.");
        };
    }
}
