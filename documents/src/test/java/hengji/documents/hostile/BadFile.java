package hengji.documents.hostile;

import hengji.documents.manuscript.Refusal.Reason;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file made to do harm or that nobody can read.
 *
 * @param kind what is wrong with it, in Chinese
 * @param format how it looks from outside
 * @param refused why it must be refused; absent where the rest of it is read and the harm left unopened
 * @param content makes it
 */
public record BadFile(String kind, String format, Optional<Reason> refused, Supplier<byte[]> content) {
    public static BadFile refused(String kind, String format, Reason reason, Supplier<byte[]> content) {
        return new BadFile(kind, format, Optional.of(reason), content);
    }

    public static BadFile read(String kind, String format, Supplier<byte[]> content) {
        return new BadFile(kind, format, Optional.empty(), content);
    }

    /** As {@link Probe} prints it. */
    String outcome() {
        return refused.map(Enum::name).orElse("READ");
    }
}
