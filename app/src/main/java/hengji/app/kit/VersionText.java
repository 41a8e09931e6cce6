package hengji.app.kit;

import hengji.app.form.Versions;
import hengji.app.frame.Dates;
import hengji.app.frame.Say;
import hengji.core.explain.Wording;

/** How a version is spoken of. */
final class VersionText {
    private VersionText() {}

    /** 第2版（2025年3月8日提交）. */
    static String of(Versions.Version version, Say say) {
        String day = Dates.day(say, version.madeAt());
        String occasion = say.of(occasion(version.occasion()));
        return say.of(
                "第" + version.number() + "版（" + day + occasion + "）",
                "version " + version.number() + " (" + occasion + " " + day + ")");
    }

    static Wording occasion(Versions.Occasion occasion) {
        return switch (occasion) {
            case SUBMITTED -> Wording.of("提交", "submitted");
            case RETURNED -> Wording.of("退回", "returned");
            case APPROVED -> Wording.of("批复", "approved");
            case ACCEPTED -> Wording.of("归档", "accepted");
            case ADJUSTED -> Wording.of("申请调整", "adjusted");
        };
    }
}
