package hengji.app.kit;

import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.core.evaluation.Evaluation;
import java.util.Optional;

/**
 * What papers are made from.
 *
 * @param head of the form
 * @param version the frozen version; absent for the form as it stands
 * @param evaluation of what it says
 * @param checkCode 校验码 at the foot of its papers
 */
record PaperSource(FormHead head, Optional<Versions.Version> version, Evaluation evaluation, String checkCode) {
    int number() {
        return version.map(Versions.Version::number).orElse(PaperOrder.WORKING);
    }

    /** Whether it is what was approved or accepted in the end, so that it may become public. */
    boolean isFinal() {
        return version.filter(PaperSource::isFinal).isPresent();
    }

    private static boolean isFinal(Versions.Version version) {
        return switch (version.occasion()) {
            case APPROVED, ACCEPTED -> true;
            case SUBMITTED, RETURNED, ADJUSTED -> false;
        };
    }
}
