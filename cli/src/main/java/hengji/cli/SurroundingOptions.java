package hengji.cli;

import hengji.core.audit.Surroundings;
import hengji.core.audit.WrittenReport;
import hengji.core.form.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a form is held against: earlier years, other departments, the approved snapshot, the report, the projects. */
final class SurroundingOptions {
    @Option(names = "--history", paramLabel = "DIR", descriptionKey = "history")
    private @Nullable Path history;

    @Option(names = "--against", paramLabel = "DIR", descriptionKey = "against")
    private @Nullable Path against;

    @Option(names = "--approved", paramLabel = "FILE", descriptionKey = "approved")
    private @Nullable Path approved;

    @Option(names = "--monitoring", paramLabel = "FILE", descriptionKey = "monitoring")
    private @Nullable Path monitoring;

    @Option(names = "--projects", paramLabel = "DIR", descriptionKey = "projects")
    private @Nullable Path projects;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
    private @Nullable Path report;

    /** Reads everything that was named. A file in a folder that is no form is told and passed over. */
    Surroundings open(Desk desk, Console console) {
        return new Surroundings(
                forms(history, desk, console),
                forms(against, desk, console),
                Optional.ofNullable(approved).map(desk::only),
                Optional.ofNullable(monitoring).map(desk::only),
                forms(projects, desk, console),
                Optional.ofNullable(report).map(file -> report(file, desk)));
    }

    private static WrittenReport report(Path file, Desk desk) {
        return desk.report(file);
    }

    private static List<Form> forms(@Nullable Path folder, Desk desk, Console console) {
        if (folder == null) {
            return List.of();
        }
        return Inputs.of(List.of(folder.toString())).stream()
                .map(desk::open)
                .flatMap(opened -> switch (opened) {
                    case Desk.Found found -> found.forms().stream();
                    case Desk.Unread unread -> {
                        console.say(new UnreadableInput(unread.path(), unread.refusal()).wording());
                        yield java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }
}
