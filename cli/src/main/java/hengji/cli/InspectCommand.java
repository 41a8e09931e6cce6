package hengji.cli;

import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Evaluation;
import hengji.documents.paper.Papers;
import hengji.documents.paper.SummaryWorkbook;
import hengji.documents.paper.SummaryWorkbook.Entry;
import hengji.documents.paper.layout.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Audits a folder that was dropped on it: beside it appear the list of problems and an opinion for each form. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
    private static final String NAME = "衡绩审核结果";

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "folders")
    private List<String> files = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk desk = reading.desk();
        Assessor assessor = new Assessor(packs, Surroundings.NONE);
        List<Path> inputs = Inputs.of(files);
        FolderNames names = new FolderNames(inputs);
        Path target = free(Path.of(files.getFirst()).toAbsolutePath().normalize());
        List<Entry> entries = new ArrayList<>();
        Tally tally = new Tally(console);
        try (Progress progress = Progress.of(inputs.size(), console)) {
            Crew.work(
                    inputs,
                    path -> Assessed.of(desk.open(path), assessor),
                    assessed -> take(assessed, names, target, entries, tally),
                    progress);
        }
        Output.write(target.resolve("问题清单.xlsx"), SummaryWorkbook.writeFindings(entries), false);
        console.print(target.toString());
        return tally.exitCode();
    }

    private void take(Assessed assessed, FolderNames names, Path target, List<Entry> entries, Tally tally) {
        switch (assessed) {
            case Assessed.Forms(Path path, List<Evaluation> evaluations) -> {
                for (int i = 0; i < evaluations.size(); i++) {
                    Evaluation evaluation = evaluations.get(i);
                    tally.add(evaluation);
                    entries.add(new Entry.Evaluated(path.toString(), evaluation));
                    String name = names.of(path, i + 1, evaluations.size()) + "-绩效目标审核意见.docx";
                    Output.write(
                            target.resolve(name),
                            Papers.opinion(evaluation, Edition.DRAFT).bytes(),
                            false);
                }
            }
            case Assessed.Unread(Path path, var refusal) -> {
                tally.unreadable(path, refusal);
                entries.add(new Entry.Unreadable(path.toString(), refusal));
            }
        }
    }

    /** A folder beside the input that nobody has yet. */
    private static Path free(Path input) {
        Path target = input.resolveSibling(NAME);
        for (int number = 2; Files.exists(target); number++) {
            target = input.resolveSibling(NAME + " (" + number + ")");
        }
        return target;
    }
}
