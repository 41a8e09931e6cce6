package hengji.app.seal;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.path.Difference;
import hengji.app.path.SheetText;
import hengji.app.path.Snapshots;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Wording;
import hengji.documents.paper.CheckCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Tells which version of a form a check code belongs to, and whether that version still stands. */
@Component
class Matching {
    private static final Wording PRINT_AGAIN =
            Wording.of("请打印现行版本，重新盖章后上传。", "Print the present version, have it sealed and upload it again.");

    private final Versions versions;
    private final Snapshots snapshots;
    private final Sheets sheets;
    private final Assessor assessor;

    Matching(Versions versions, Snapshots snapshots, Sheets sheets, Assessor assessor) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.sheets = sheets;
        this.assessor = assessor;
    }

    /** What a code belongs to. */
    sealed interface Match {
        /** The version that stands. */
        record Present(Versions.Version version) implements Match {}

        /** Nothing that stands, and why. */
        record Other(SealAnswer.Refused refusal) implements Match {}
    }

    Match match(FormHead head, String code) {
        List<Versions.Version> frozen = versions.list(head.id()).reversed();
        Optional<Versions.Version> named = frozen.stream()
                .filter(version -> version.checkCode().equals(code))
                .findFirst();
        if (code.equals(presentCode(head))) {
            return named.<Match>map(Match.Present::new)
                    .orElseGet(
                            () -> other(
                                    "not-submitted",
                                    Wording.of(
                                            "校验码与表里现在的内容一致，但这份内容还没有提交，没有可以对应的版本。",
                                            "The code is that of the form as it stands, which was not submitted yet."),
                                    Wording.of(
                                            "请先提交，再上传盖章件；单位负责人不登录的，在提交页用“代提交”上传签字件。",
                                            "Submit first; where the head does not log in, file on behalf with the signed sheet.")));
        }
        return named.map(version -> changed(head, version)).orElseGet(() -> unknown(head, code));
    }

    private String presentCode(FormHead head) {
        Evaluation now = assessor.assess(head.id()).evaluation();
        return CheckCode.of(now.form(), now.pack());
    }

    private Match changed(FormHead head, Versions.Version version) {
        OptionalLong cells = cellsSince(head, version);
        String zh = cells.isPresent() ? "此后表里改了 " + cells.getAsLong() + " 个单元格" : "此后表已修改";
        String en = cells.isPresent() ? cells.getAsLong() + " cells changed since" : "the form changed since";
        return other(
                "other-version",
                Wording.of(
                        "这份扫描件是第 " + version.number() + " 版（校验码 " + version.checkCode() + "）的，" + zh + "，不能作为现行版本的盖章件。",
                        "This scan is of version " + version.number() + " (" + version.checkCode() + "); " + en + "."),
                PRINT_AGAIN);
    }

    private OptionalLong cellsSince(FormHead head, Versions.Version version) {
        SheetText now = SheetText.of(sheets.get(head.id()));
        return snapshots
                .find(version)
                .map(before -> OptionalLong.of(Difference.between(before, now).cells()))
                .orElseGet(OptionalLong::empty);
    }

    private Match unknown(FormHead head, String code) {
        boolean elsewhere =
                versions.find(code).filter(found -> found.form() != head.id()).isPresent();
        return other(
                elsewhere ? "other-form" : "unknown-code",
                elsewhere
                        ? Wording.of("校验码 " + code + " 是另一张表的，不是这张表的。", "The code " + code + " is another form's.")
                        : Wording.of(
                                "校验码 " + code + " 不属于这张表的任何版本。", "No version of this form has the code " + code + "."),
                elsewhere
                        ? Wording.of(
                                "请到对应的表上传，或换成这张表的盖章件。", "Upload it at its own form, or send this form's sealed paper.")
                        : Wording.of(
                                "请核对纸上页脚右侧的 8 位校验码；确认无误的，请打印现行版本重新盖章。",
                                "Check the eight characters at the foot of the paper; if they are right, print and seal again."));
    }

    private static Match other(String code, Wording reason, Wording advice) {
        return new Match.Other(new SealAnswer.Refused(code, reason, advice));
    }
}
