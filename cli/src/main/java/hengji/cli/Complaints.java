package hengji.cli;

import hengji.core.explain.Wording;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence for the person at the keyboard, never a stack trace. */
final class Complaints {
    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    int usage(ParameterException problem, String[] arguments) {
        console.say(inWords(problem));
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.say("用法见：" + command + " --help", "For usage see: " + command + " --help");
        return Exit.USAGE;
    }

    int failure(Exception problem, CommandLine line, ParseResult parsed) {
        return switch (problem) {
            case UsageError usage -> {
                console.say(usage.wording());
                yield Exit.USAGE;
            }
            case UnreadableInput unreadable -> {
                console.say(unreadable.wording());
                yield Exit.UNREADABLE;
            }
            default -> fault(problem);
        };
    }

    private int fault(Exception problem) {
        console.say(
                "衡绩自身出错，您的文件没有被改动。请把下面一行连同所用命令发给维护者：",
                "Hengji itself failed; your files are untouched. Please send the line below and your command to the maintainers:");
        StackTraceElement[] trace = problem.getStackTrace();
        console.err().println(Shown.line(problem.toString()) + (trace.length == 0 ? "" : " @ " + trace[0]));
        if (System.getenv("HENGJI_DEBUG") != null) {
            problem.printStackTrace(console.err());
        }
        return Exit.INTERNAL;
    }

    private static Wording inWords(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                Wording.of(
                        "不认识的参数：" + String.join(" ", unmatched.getUnmatched()),
                        "Unknown argument: " + String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                Wording.of(
                        "缺少参数：" + missing.getMissing().getFirst().paramLabel(),
                        "Missing argument: " + missing.getMissing().getFirst().paramLabel());
            default -> Wording.of("命令行有误：" + problem.getMessage(), "Wrong command line: " + problem.getMessage());
        };
    }
}
