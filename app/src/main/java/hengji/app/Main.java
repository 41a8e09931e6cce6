package hengji.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the office; {@code ./hengji} hands them over. */
@Command(
        name = "hengji",
        subcommands = {ServeCommand.class, JournalCommand.class, BackupCommand.class, RestoreCommand.class})
public final class Main {
    private static final int USAGE = 64;

    private Main() {}

    /** A wrong setting is told in one sentence; anything else is our own fault and shown whole. */
    private static int tell(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof SettingsReading.Wrong) {
            command.getErr().println(problem.getMessage());
            return USAGE;
        }
        throw problem;
    }

    public static void main(String[] arguments) {
        int exit = new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::tell)
                .execute(arguments);
        if (exit != CommandLine.ExitCode.OK) {
            System.exit(exit);
        }
    }
}
