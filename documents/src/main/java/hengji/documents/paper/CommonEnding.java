package hengji.documents.paper;

import java.util.List;
import java.util.Optional;

/** What several messages end with alike, cut where a clause begins, so that it need be said only once. */
final class CommonEnding {
    /** Shorter endings are not worth drawing out. */
    private static final int SHORTEST = 8;

    /** What begins so leans on the clause before it. */
    private static final String JOINTS = "却或也而且并";

    private static final String CLAUSE_ENDS = "。；，！？：";

    private final String ending;

    private CommonEnding(String ending) {
        this.ending = ending;
    }

    static CommonEnding of(List<String> messages) {
        if (messages.size() < 2) {
            return new CommonEnding("");
        }
        String ending = messages.stream().reduce(CommonEnding::shared).orElse("");
        int clause = nextClause(ending, 0);
        while (clause + 1 < ending.length() && JOINTS.indexOf(ending.charAt(clause + 1)) >= 0) {
            clause = nextClause(ending, clause + 1);
        }
        String whole = clause < ending.length() ? ending.substring(clause + 1) : "";
        boolean leavesNothing = messages.stream().anyMatch(message -> message.length() <= whole.length());
        return new CommonEnding(whole.length() < SHORTEST || leavesNothing ? "" : whole);
    }

    /** The shared ending; absent where there is none worth it. */
    Optional<String> shared() {
        return ending.isEmpty() ? Optional.empty() : Optional.of(ending);
    }

    /** A message without what it shares, closed as a sentence where it is one. */
    String own(String message) {
        if (ending.isEmpty()) {
            return message;
        }
        String own = message.substring(0, message.length() - ending.length());
        return own.substring(0, own.length() - 1) + (own.endsWith("：") ? "" : "。");
    }

    private static int nextClause(String text, int from) {
        int at = from;
        while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String shared(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return one.substring(one.length() - same);
    }
}
