package hengji.app.account;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a password must be like (密码复杂度); everything wrong with one is told at once. */
public final class PasswordRules {
    /** Fewest characters. */
    public static final int SHORTEST = 10;

    /** Most characters. */
    public static final int LONGEST = 128;

    private static final int KINDS = 3;
    private static final int RUN = 4;
    private static final List<String> COMMON =
            List.of("password", "passw0rd", "p@ssw0rd", "qwerty", "admin", "iloveyou", "letmein", "hengji");

    private PasswordRules() {}

    /** All faults of a new password; empty if it may be used. */
    public static List<Wording> faults(String password, String login) {
        List<Wording> faults = new ArrayList<>();
        String small = password.toLowerCase(Locale.ROOT);
        length(password, faults);
        if (kinds(password) < KINDS) {
            faults.add(
                    Wording.of("大写字母、小写字母、数字、符号四类中至少要有三类。", "Use three of: capitals, small letters, digits, signs."));
        }
        if (small.contains(login.toLowerCase(Locale.ROOT))) {
            faults.add(Wording.of("不能包含登录名。", "It must not contain the login."));
        }
        if (COMMON.stream().anyMatch(small::contains)) {
            faults.add(Wording.of("不能包含 password、admin 等常见词。", "It must not contain a common word such as password."));
        }
        if (hasRun(small)) {
            faults.add(Wording.of(
                    "不能有四个以上连续或相同的字符，如 1234、aaaa。", "No four characters alike or in sequence, such as 1234 or aaaa."));
        }
        return faults;
    }

    private static void length(String password, List<Wording> faults) {
        if (password.length() < SHORTEST) {
            faults.add(Wording.of(
                    "至少 " + SHORTEST + " 个字符，现在是 " + password.length() + " 个。",
                    "At least " + SHORTEST + " characters; these are " + password.length() + "."));
        }
        if (password.length() > LONGEST) {
            faults.add(Wording.of("最多 " + LONGEST + " 个字符。", "At most " + LONGEST + " characters."));
        }
    }

    private static long kinds(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(kind -> !password.replaceAll(kind, "").equals(password))
                .count();
    }

    private static boolean hasRun(String text) {
        return IntStream.range(0, text.length() - RUN + 1)
                .anyMatch(start -> steps(text, start, 0) || steps(text, start, 1) || steps(text, start, -1));
    }

    private static boolean steps(String text, int start, int step) {
        return Character.isLetterOrDigit(text.charAt(start))
                && IntStream.range(start + 1, start + RUN).allMatch(i -> text.charAt(i) == text.charAt(i - 1) + step);
    }
}
