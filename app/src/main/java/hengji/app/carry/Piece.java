package hengji.app.carry;

import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A piece of a text that something is said of.
 *
 * @param start first character
 * @param before what stands there
 * @param after what shall stand there
 * @param left why it wants a look; absent where it was changed or may stay
 */
record Piece(int start, String before, String after, Optional<Carried.Left> left) {
    static Piece change(MatchResult found, String after) {
        return new Piece(found.start(), found.group(), after, Optional.empty());
    }

    static Piece leave(MatchResult found, Cause cause) {
        return leave(found, 0, cause);
    }

    /** What was found, without its first characters. */
    static Piece leave(MatchResult found, int without, Cause cause) {
        String what = found.group().substring(without);
        return new Piece(found.start() + without, what, what, Optional.of(new Carried.Left(what, cause)));
    }

    /** Nothing else may look into it. */
    static Piece settled(MatchResult found) {
        return new Piece(found.start(), found.group(), found.group(), Optional.empty());
    }

    int end() {
        return start + before.length();
    }

    boolean isChange() {
        return !before.equals(after);
    }

    boolean overlaps(MatchResult found) {
        return found.start() < end() && start < found.end();
    }
}
