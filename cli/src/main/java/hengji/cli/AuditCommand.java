package hengji.cli;

import hengji.core.evaluation.Evaluation;
import hengji.documents.json.EvaluationCodec;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
    private String format = "text";

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final SurroundingOptions surroundings = new SurroundingOptions();

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk desk = reading.desk();
        Assessor assessor = new Assessor(packs, surroundings.open(desk, console));
        List<Path> inputs = Inputs.of(files);
        Tally tally = new Tally();
        try (Progress progress = Progress.of(inputs.size(), console)) {
            Crew.work(
                    inputs,
                    path -> Assessed.of(desk.open(path), assessor),
                    assessed -> print(assessed, tally),
                    progress);
        }
        return tally.exitCode();
    }

    private void print(Assessed assessed, Tally tally) {
        switch (assessed) {
            case Assessed.Forms forms ->
                forms.evaluations().forEach(evaluation -> {
                    tally.add(evaluation);
                    print(evaluation);
                });
            case Assessed.Unread unread -> {
                tally.unreadable();
                console.say(new UnreadableInput(unread.path(), unread.refusal()).wording());
            }
        }
    }

    private void print(Evaluation evaluation) {
        if (format.equals("json")) {
            console.print(new EvaluationCodec().write(evaluation.withoutScore(), console.language()));
        } else {
            new FindingsText(console).print(evaluation);
        }
    }
}
