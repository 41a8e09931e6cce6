package hengji.cli;

import hengji.documents.json.FormCodec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints every form of every file as canonical JSON. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk desk = reading.desk();
        List<java.nio.file.Path> inputs = Inputs.of(files);
        FormCodec codec = new FormCodec();
        Tally tally = new Tally(console);
        try (Progress progress = Progress.of(inputs.size(), console)) {
            Crew.work(inputs, desk::open, opened -> print(opened, codec, tally), progress);
        }
        return tally.exitCode();
    }

    private void print(Desk.Opened opened, FormCodec codec, Tally tally) {
        switch (opened) {
            case Desk.Found found ->
                found.forms().forEach(form -> console.print(codec.write(form, console.language())));
            case Desk.Unread unread -> {
                tally.unreadable(unread.path(), unread.refusal());
            }
        }
    }
}
