package hengji.app.kit;

import hengji.app.evidence.Evidence;
import hengji.app.evidence.Evidences;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.report.ReportBook;
import hengji.app.report.Section;
import hengji.app.seal.SealedPaper;
import hengji.app.seal.SealedScans;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of one form's papers whether they are there. */
@Component
class FormItems {
    private static final Wording OPEN = Wording.of("打开", "Open");

    private final SealedScans seals;
    private final Versions versions;
    private final ReportBook reports;
    private final Evidences evidences;
    private final Sheets sheets;

    FormItems(SealedScans seals, Versions versions, ReportBook reports, Evidences evidences, Sheets sheets) {
        this.seals = seals;
        this.versions = versions;
        this.reports = reports;
        this.evidences = evidences;
        this.sheets = sheets;
    }

    KitItem form(KitPart part, Wording name, FormHead head) {
        if (head.state() == State.OFFLINE) {
            return new KitItem(
                    part, name, KitItem.Standing.THERE, Wording.of("线下报送", "filed on paper"), link(head), OPEN);
        }
        if (head.state().stage() == State.Stage.WRITING) {
            return new KitItem(
                    part,
                    name,
                    KitItem.Standing.PARTLY,
                    Wording.of("还在填报，没有提交", "being written, not submitted"),
                    link(head),
                    Wording.of("去填报", "Fill it in"));
        }
        return isSealed(head, SealedPaper.FORM)
                ? new KitItem(
                        part,
                        name,
                        KitItem.Standing.THERE,
                        Wording.of("已提交，盖章件已上传", "submitted and sealed"),
                        link(head),
                        OPEN)
                : new KitItem(
                        part,
                        name,
                        KitItem.Standing.PARTLY,
                        Wording.of("已提交，缺盖章扫描件", "submitted, the sealed scan is missing"),
                        link(head) + "/sealed",
                        Wording.of("上传盖章件", "Upload the sealed scan"));
    }

    KitItem report(FormHead head) {
        List<Section> sections = reports.sections(head.id());
        if (sections.isEmpty()) {
            return report(
                    head, KitItem.Standing.MISSING, Wording.of("还没有起草", "not begun"), "/report", "去起草", "Draft it");
        }
        int flaws = reports.flaws(head.id()).orElse(0);
        if (flaws > 0) {
            return report(
                    head,
                    KitItem.Standing.PARTLY,
                    Wording.of("有 " + flaws + " 处数字与表不一致", flaws + " figures contradict the form"),
                    "/report",
                    "去改正",
                    "Mend it");
        }
        long open = sections.stream()
                .filter(section -> !section.main() && section.body().isBlank())
                .count();
        if (open > 0) {
            return report(
                    head,
                    KitItem.Standing.PARTLY,
                    Wording.of("还有 " + open + " 节没有写", open + " sections are empty"),
                    "/report",
                    "去填写",
                    "Write them");
        }
        return isSealed(head, SealedPaper.REPORT)
                ? report(head, KitItem.Standing.THERE, Wording.of("盖章件已上传", "sealed"), "/report", "打开", "Open")
                : report(
                        head,
                        KitItem.Standing.PARTLY,
                        Wording.of("已写好，缺盖章扫描件", "written, the sealed scan is missing"),
                        "/sealed",
                        "上传盖章件",
                        "Upload the sealed scan");
    }

    KitItem evidence(FormHead head) {
        Set<String> proved =
                evidences.list(head.id()).stream().map(Evidence::lineage).collect(Collectors.toSet());
        List<Line> told = sheets.lines(head.id(), Block.ROW).stream()
                .filter(line -> !line.text(Column.ACTUAL).isBlank())
                .toList();
        long bare =
                told.stream().filter(line -> !proved.contains(line.lineage())).count();
        KitItem.Standing standing = told.isEmpty() || bare == told.size()
                ? KitItem.Standing.MISSING
                : bare > 0 ? KitItem.Standing.PARTLY : KitItem.Standing.THERE;
        Wording note = bare == 0 && !told.isEmpty()
                ? Wording.of("每项指标都有佐证", "every result is proved")
                : Wording.of(
                        told.isEmpty() ? "还没有填完成值" : "有 " + bare + " 项指标没有佐证文件",
                        told.isEmpty() ? "no results yet" : bare + " results have no file");
        return new KitItem(
                KitPart.EVIDENCE,
                KitPart.EVIDENCE.wording(),
                standing,
                note,
                link(head) + "/evidence",
                Wording.of("查看佐证", "See the evidence"));
    }

    /** Whether a sealed scan of the newest version, or of one that says the same, was accepted. */
    private boolean isSealed(FormHead head, SealedPaper paper) {
        return versions.list(head.id()).reversed().stream()
                .findFirst()
                .filter(newest -> seals.list(head.id()).stream()
                        .anyMatch(scan ->
                                scan.paper() == paper && scan.checkCode().equals(newest.checkCode())))
                .isPresent();
    }

    private static KitItem report(
            FormHead head, KitItem.Standing standing, Wording note, String page, String zh, String en) {
        return new KitItem(
                KitPart.REPORT, KitPart.REPORT.wording(), standing, note, link(head) + page, Wording.of(zh, en));
    }

    private static String link(FormHead head) {
        return "/forms/" + head.id();
    }
}
