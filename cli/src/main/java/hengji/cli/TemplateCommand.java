package hengji.cli;

import hengji.core.form.Form;
import hengji.documents.template.FillInTemplate;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workbook in which a form's actuals are filled in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FORM", descriptionKey = "form")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "output")
    private Path output = Path.of("填报.xlsx");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Form form = reading.desk().only(file);
        Output.write(output, FillInTemplate.write(form), force);
        console.say(
                "已生成 " + output + "：请填写浅色单元格，填好后运行 evaluate " + file + " --actuals " + output + " -o 文件夹。",
                "Wrote " + output + ": fill in the light cells, then run evaluate " + file + " --actuals " + output
                        + " -o DIR.");
        console.print(output.toString());
        return Exit.FINE;
    }
}
