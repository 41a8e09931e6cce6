package hengji.cli;

import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Comparison;
import hengji.core.evaluation.Evaluation;
import hengji.core.evaluation.WhatIf;
import hengji.core.form.Form;
import hengji.documents.json.EvaluationCodec;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a form beside its self scores; tries other actuals; compares two rule packs. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--what-if", paramLabel = "ROW=VALUE", descriptionKey = "whatIf")
    private Map<Integer, String> whatIf = new LinkedHashMap<>();

    @Option(names = "--compare-pack", paramLabel = "ID", descriptionKey = "comparePack")
    private @Nullable String otherPack;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "scoreFormat")
    private String format = "text";

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk desk = reading.desk();
        Assessor assessor = new Assessor(packs, Surroundings.NONE);
        List<Path> inputs = Inputs.of(files);
        Tally tally = new Tally(console);
        try (Progress progress = Progress.of(inputs.size(), console)) {
            Crew.work(inputs, desk::open, opened -> print(opened, assessor, tally), progress);
        }
        return Exit.of(tally.unreadableFiles() > 0, false);
    }

    private void print(Desk.Opened opened, Assessor assessor, Tally tally) {
        switch (opened) {
            case Desk.Found found -> found.forms().forEach(form -> print(form, assessor));
            case Desk.Unread unread -> {
                tally.unreadable(unread.path(), unread.refusal());
            }
        }
    }

    private void print(Form form, Assessor assessor) {
        Evaluation evaluation = assessor.assess(form);
        ComparisonText text = new ComparisonText(console);
        if (!whatIf.isEmpty()) {
            text.print(
                    console.choose("试算：换用给出的完成值", "What if: the actuals given"),
                    Comparison.of(evaluation, assessor.assess(changed(form))));
        }
        if (otherPack != null) {
            Evaluation other = assessor.assess(form, otherPack);
            text.print(evaluation.pack().id() + " → " + other.pack().id(), Comparison.of(evaluation, other));
        }
        if (format.equals("json")) {
            console.print(new EvaluationCodec().write(evaluation, console.language()));
        } else if (whatIf.isEmpty() && otherPack == null) {
            new ScoreText(console).print(evaluation);
        }
    }

    private Form changed(Form form) {
        WhatIf asked = new WhatIf(whatIf);
        asked.unknownRows(form).stream().findFirst().ifPresent(row -> {
            throw new UsageError("没有第 " + row + " 行指标。", "There is no row " + row + ".");
        });
        return asked.applyTo(form);
    }
}
