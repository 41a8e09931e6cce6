package hengji.cli;

import hengji.core.explain.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The door of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Language language = Console.languageOf(arguments, setting("HENGJI_LANG"));
        Locale.setDefault(language == Language.ENGLISH ? Locale.ENGLISH : Locale.CHINA);
        boolean terminal = setting("HENGJI_TERMINAL").equals("true");
        Console console = new Console(language, stream(FileDescriptor.out), stream(FileDescriptor.err), terminal);
        int exit = run(arguments, console);
        console.out().flush();
        System.exit(exit);
    }

    /**
     * Runs one command.
     *
     * @return 0 fine, 1 findings of severity ERROR, 2 some input unreadable, 64 usage, 70 a fault of Hengji's own
     */
    static int run(String[] arguments, Console console) {
        return commandLine(console).execute(arguments);
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Hengji(console));
        line.addSubcommand(new ReadCommand(console));
        line.addSubcommand(new AuditCommand(console));
        line.addSubcommand(new EvaluateCommand(console));
        line.addSubcommand(new InspectCommand(console));
        line.addSubcommand(new ScoreCommand(console));
        line.addSubcommand(new ExplainCommand(console));
        line.addSubcommand(new TemplateCommand(console));
        line.addSubcommand(new PacksCommand(console));
        Complaints complaints = new Complaints(console);
        return line.setOut(console.writer(console.out()))
                .setErr(console.writer(console.err()))
                .setParameterExceptionHandler(complaints::usage)
                .setExecutionExceptionHandler(complaints::failure);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
