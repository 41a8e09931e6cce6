package hengji.core.explain;

import java.util.Optional;

/**
 * What says so: a document and, where somebody has read it, its article.
 *
 * @param document title, e.g. 项目支出绩效评价管理办法; for {@link Basis#SYSTEM_DEFAULT} what the default is called
 * @param number document number, e.g. 财预〔2020〕10号; absent for a system default
 * @param article article, only where it was read
 * @param verified whether somebody compared the value with the official text
 * @param basis how strongly it carries
 */
public record Citation(
        String document, Optional<String> number, Optional<String> article, boolean verified, Basis basis) {
    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a citation names its document");
        }
        if (article.isPresent() && !verified) {
            throw new IllegalArgumentException("article " + article.get() + " of " + document + " is cited unverified");
        }
    }

    /** A decision of Hengji's where no document speaks (系统默认口径). */
    public static Citation systemDefault(String what) {
        return new Citation(what, Optional.empty(), Optional.empty(), false, Basis.SYSTEM_DEFAULT);
    }

    /** A document taken as a model, not yet compared with its official text (参照). */
    public static Citation reference(String document, String number) {
        return new Citation(document, Optional.of(number), Optional.empty(), false, Basis.REFERENCE);
    }

    /** As a sentence carries it: 参照财预〔2020〕10号. */
    public String chinese() {
        String what = number.orElse(basis == Basis.SYSTEM_DEFAULT ? "" : "《" + document + "》");
        return basis.chinese() + what + article.map(text -> text).orElse("");
    }

    /** As a sentence of either language carries it, in brackets. */
    public Wording inBrackets() {
        String source = number.orElse(document) + article.orElse("");
        String english = switch (basis) {
            case AUTHORITY -> "under " + source;
            case REFERENCE -> "modelled on " + source;
            case SYSTEM_DEFAULT -> "system default";
        };
        return Wording.of("（" + chinese() + "）", " (" + english + ")");
    }
}
