package hengji.app.kit;

import hengji.app.form.Versions;
import hengji.app.frame.Dates;
import hengji.app.frame.Say;

/** How a version is spoken of. */
final class VersionText {
    private VersionText() {}

    /** 第2版（2025年3月8日提交）. */
    static String of(Versions.Version version, Say say) {
        String day = Dates.day(say, version.madeAt());
        String occasion = say.of(version.occasion().wording());
        return say.of(
                "第" + version.number() + "版（" + day + occasion + "）",
                "version " + version.number() + " (" + occasion + " " + day + ")");
    }
}
