package hengji.cli;

import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how a row's score, or the total, came about. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FORM", descriptionKey = "form")
    private Path file = Path.of("");

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    /** One row, the execution, or the total. */
    static final class What {
        @Option(names = "--row", paramLabel = "N", descriptionKey = "row")
        private List<Integer> rows = List.of();

        @Option(names = "--execution", descriptionKey = "execution")
        private boolean execution;

        @Option(names = "--total", descriptionKey = "total")
        private boolean total;
    }

    @Override
    public Integer call() {
        Evaluation evaluation =
                new Assessor(packs, Surroundings.NONE).assess(reading.desk().only(file));
        ScoreSheet sheet = evaluation
                .score()
                .orElseThrow(() -> new UsageError(
                        "这张表还没有完成值、定性判断或自评得分，暂不能评分。可用 template 生成填报表。",
                        "This form has no actuals, judgements or scores yet; nothing can be scored. See template."));
        if (what.total) {
            print(sheet.derivation());
        } else if (what.execution) {
            print(sheet.execution().derivation());
        } else {
            what.rows.forEach(row -> print(line(sheet, row).derivation()));
        }
        return Exit.FINE;
    }

    private static ScoreLine line(ScoreSheet sheet, int row) {
        return sheet.indicators().stream()
                .filter(line -> line.row() == row)
                .findFirst()
                .orElseThrow(() -> new UsageError(
                        "没有第 " + row + " 行：这张表有 " + sheet.indicators().size() + " 行指标。",
                        "There is no row " + row + ": the form has "
                                + sheet.indicators().size() + " indicators."));
    }

    private void print(Derivation derivation) {
        console.print(derivation.sentence());
        int number = 1;
        for (Step step : derivation.steps()) {
            console.print("  " + number++ + ". " + step.name().in(console.language()) + "：" + step.formula() + " → "
                    + step.result());
            for (Step.Input input : step.inputs()) {
                console.print("       " + input.name() + " = " + input.value());
            }
            step.citation()
                    .ifPresent(citation -> console.print(
                            "       " + console.choose("出处：", "Source: ") + FindingsText.source(citation, console)));
        }
    }
}
