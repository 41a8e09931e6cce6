package hengji.cli;

import hengji.core.explain.Language;
import hengji.core.explain.Wording;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where the commands speak: results on one stream, everything else on the other.
 *
 * @param language the user's language
 * @param out results only
 * @param err progress and messages
 * @param terminal whether {@code err} is a terminal, where a line may be redrawn
 */
record Console(Language language, PrintStream out, PrintStream err, boolean terminal) {
    /** A message for the person at the keyboard. */
    void say(Wording wording) {
        err.println(Shown.text(wording.in(language)));
    }

    void say(String zh, String en) {
        say(Wording.of(zh, en));
    }

    /** A line of the result. */
    void print(String line) {
        out.println(Shown.text(line));
    }

    void print(Wording wording) {
        print(wording.in(language));
    }

    /** The same stream as a writer, for libraries that want one. */
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    String choose(String zh, String en) {
        return Wording.of(zh, en).in(language);
    }

    /**
     * The language of a run: what {@code --lang} says, else the user's locale, else Chinese.
     *
     * @param arguments the command line
     * @param locale a POSIX locale name such as en_US.UTF-8; may be empty
     */
    static Language languageOf(String[] arguments, String locale) {
        String wanted = locale;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                wanted = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                wanted = arguments[i + 1];
            }
        }
        return wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Language.ENGLISH : Language.CHINESE;
    }
}
