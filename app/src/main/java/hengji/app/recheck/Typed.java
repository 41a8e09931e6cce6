package hengji.app.recheck;

import hengji.app.frame.Dates;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.Proof;
import hengji.core.recheck.RecheckAction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page's fields say of a row. */
final class Typed {
    private static final String SHARE = "share-";

    private Typed() {}

    static Statement statement(Map<String, String> typed) {
        return new Statement(
                number(text(typed, "revision")),
                proof(text(typed, "proof")),
                text(typed, "proofReason"),
                text(typed, "accepted"),
                faults(typed),
                text(typed, "opinion"),
                text(typed, "answer"));
    }

    private static List<Deducting.Statement> faults(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(SHARE))
                .filter(field -> field.getValue().matches("\\d{1,3}(\\.\\d{1,2})?"))
                .map(field -> field.getKey().substring(SHARE.length()))
                .sorted()
                .map(code -> new Deducting.Statement(
                        code, new BigDecimal(text(typed, SHARE + code)), Optional.empty(), text(typed, "note-" + code)))
                .toList();
    }

    static Optional<Proof> proof(String name) {
        return Arrays.stream(Proof.values())
                .filter(proof -> proof.name().equals(name))
                .findFirst();
    }

    static Optional<RecheckAction> action(String name) {
        return Arrays.stream(RecheckAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    static Given given(Map<String, String> typed) {
        return new Given(
                text(typed, "reason"),
                text(typed, "documentNo"),
                Dates.find(text(typed, "documentDate")),
                Dates.find(text(typed, "due")));
    }

    static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** What a program sent, without spaces around it; empty where it sent nothing. */
    static String plain(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
