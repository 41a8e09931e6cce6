package hengji.cli;

import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.documents.json.EvaluationCodec;
import hengji.documents.paper.Papers;
import hengji.documents.paper.ProductVersion;
import hengji.documents.paper.layout.Edition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes one file from reading to its papers. */
final class PaperRun {
    private final Desk desk;
    private final Assessor assessor;
    private final Actuals actuals;
    private final Edition edition;
    private final FolderNames names;
    private final Path output;
    private final boolean force;
    private final Console console;

    PaperRun(
            Desk desk,
            Assessor assessor,
            Actuals actuals,
            Edition edition,
            FolderNames names,
            Path output,
            boolean force,
            Console console) {
        this.desk = desk;
        this.assessor = assessor;
        this.actuals = actuals;
        this.edition = edition;
        this.names = names;
        this.output = output;
        this.force = force;
        this.console = console;
    }

    /** What became of a file. */
    sealed interface Outcome {}

    /** Its forms, each with its folder. */
    record Done(Path path, List<Written> written) implements Outcome {}

    /** It could not be read. */
    record Unread(Desk.Unread unread) implements Outcome {}

    /** One form's evaluation and what became of its papers. */
    record Written(Evaluation evaluation, Path folder, PaperFolder.Outcome outcome) {}

    Outcome work(Path path) {
        return switch (desk.open(path)) {
            case Desk.Unread unread -> new Unread(unread);
            case Desk.Found(Path file, List<Form> forms) -> new Done(file, write(file, forms));
        };
    }

    private List<Written> write(Path file, List<Form> forms) {
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Path folder = output.resolve(names.of(file, i + 1, forms.size()));
            written.add(write(assessor.assess(actuals.merge(forms.get(i))), folder));
        }
        return written;
    }

    private Written write(Evaluation evaluation, Path folder) {
        String key = ProductVersion.TEXT + edition + new EvaluationCodec().write(evaluation, console.language());
        PaperFolder.Outcome outcome = new PaperFolder(folder, force).write(key, () -> Papers.of(evaluation, edition));
        return new Written(evaluation, folder, outcome);
    }
}
