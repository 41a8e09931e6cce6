package hengji.app.kit;

import hengji.app.path.Withholding;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which edition of a paper may be made (版本). */
@Component
class Editions {
    private static final Wording NOT_FINAL = Wording.of(
            "公开版只能用批复或归档的版本印制，请在“版本”中选择。", "The public edition is made from an approved or accepted version only.");
    private static final Wording NOT_PUBLIC =
            Wording.of("审核意见和计算说明是内部材料，没有公开版。", "Opinion and explanation are internal; they have no public edition.");

    private final Withholding withholding;

    Editions(Withholding withholding) {
        this.withholding = withholding;
    }

    /** Why an edition may not be made; absent where it may. */
    Optional<Wording> obstacle(PaperSource source, PaperKind kind, Edition edition) {
        if (edition != Edition.PUBLIC) {
            return Optional.empty();
        }
        if (kind == PaperKind.OPINION || kind == PaperKind.EXPLANATION) {
            return Optional.of(NOT_PUBLIC);
        }
        return source.isFinal() ? withheld(source) : Optional.of(NOT_FINAL);
    }

    private Optional<Wording> withheld(PaperSource source) {
        return withholding
                .find(source.head().id())
                .map(withheld -> Wording.of(
                        "这张表已标为不予公开（" + withheld.ground() + "），不印公开版。",
                        "This form is withheld from publication (" + withheld.ground() + ")."));
    }
}
