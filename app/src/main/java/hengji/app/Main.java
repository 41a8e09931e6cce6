package hengji.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the office; {@code ./hengji} hands them over. */
@Command(
        name = "hengji",
        subcommands = {ServeCommand.class, JournalCommand.class, BackupCommand.class, RestoreCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exit = new CommandLine(new Main()).execute(arguments);
        if (exit != CommandLine.ExitCode.OK) {
            System.exit(exit);
        }
    }
}
