package hengji.app.kit;

import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which paper of a form somebody wants.
 *
 * @param kind which paper
 * @param version number of the frozen version; {@link #WORKING} for the form as it stands
 * @param edition for whom
 */
public record PaperOrder(PaperKind kind, int version, Edition edition) {
    /** In place of a version's number: what stands in the form now. */
    public static final int WORKING = 0;

    /** A kind by its name in addresses. */
    static Optional<PaperKind> kind(String key) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> key(kind).equals(key))
                .findFirst();
    }

    /** An edition by its name in addresses; the one to hand in where nothing is said. */
    static Optional<Edition> edition(String key) {
        return key.isEmpty()
                ? Optional.of(Edition.SUBMIT)
                : Arrays.stream(Edition.values())
                        .filter(edition -> key(edition).equals(key))
                        .findFirst();
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Where the paper is to be had in a format. */
    String address(long form, PaperFormat format) {
        return "/forms/" + form + "/papers/" + key(kind) + "/" + format.extension() + "?version=" + version
                + "&edition=" + key(edition);
    }
}
