package hengji.cli;

import hengji.core.evaluation.Evaluation;
import hengji.documents.json.EvaluationCodec;
import hengji.documents.paper.Papers;
import hengji.documents.paper.layout.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists all findings of every form at once. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv|docx", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "opinions")
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final SurroundingOptions surroundings = new SurroundingOptions();

    /** How findings are told; the names are what people type. */
    enum Format {
        text,
        json,
        csv,
        docx
    }

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Format.docx && output == null) {
            throw new UsageError("--format docx 要用 -o 指定文件夹。", "--format docx needs a folder: -o DIR.");
        }
        Desk desk = reading.desk();
        Assessor assessor = new Assessor(packs, surroundings.open(desk, console));
        List<Path> inputs = Inputs.of(files);
        FolderNames names = new FolderNames(inputs);
        Tally tally = new Tally(console);
        if (format == Format.csv) {
            new FindingsCsv(console).header();
        }
        try (Progress progress = Progress.of(inputs.size(), console)) {
            Crew.work(
                    inputs,
                    path -> Assessed.of(desk.open(path), assessor),
                    assessed -> take(assessed, names, tally),
                    progress);
        }
        return tally.exitCode();
    }

    private void take(Assessed assessed, FolderNames names, Tally tally) {
        switch (assessed) {
            case Assessed.Forms(Path path, List<Evaluation> evaluations) -> {
                for (int i = 0; i < evaluations.size(); i++) {
                    tally.add(evaluations.get(i));
                    print(evaluations.get(i), names.of(path, i + 1, evaluations.size()));
                }
            }
            case Assessed.Unread unread -> {
                tally.unreadable(unread.path(), unread.refusal());
            }
        }
    }

    private void print(Evaluation evaluation, String name) {
        switch (format) {
            case text -> new FindingsText(console).print(evaluation);
            case csv -> new FindingsCsv(console).print(evaluation);
            case json -> console.print(new EvaluationCodec().write(evaluation.withoutScore(), console.language()));
            case docx -> opinion(evaluation, name);
        }
    }

    private void opinion(Evaluation evaluation, String name) {
        Path folder = java.util.Objects.requireNonNull(output);
        Path file = folder.resolve(name + "-绩效目标审核意见.docx");
        Output.write(file, Papers.opinion(evaluation, Edition.DRAFT).bytes(), force);
        console.print(file.toString());
    }
}
