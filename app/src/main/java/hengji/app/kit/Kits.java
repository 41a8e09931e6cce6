package hengji.app.kit;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.rectification.Matter;
import hengji.app.rectification.Rectifications;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a unit hands in for a year: what is there, what is missing, where to get it. */
@Service
public class Kits {
    private final Forms forms;
    private final Trees trees;
    private final Projects projects;
    private final Letters letters;
    private final FormItems papers;
    private final Rectifications rectifications;

    Kits(
            Forms forms,
            Trees trees,
            Projects projects,
            Letters letters,
            FormItems papers,
            Rectifications rectifications) {
        this.forms = forms;
        this.trees = trees;
        this.projects = projects;
        this.letters = letters;
        this.papers = papers;
        this.rectifications = rectifications;
    }

    @Transactional(readOnly = true)
    public Kit of(long organisation, int year) {
        Organisation whose = trees.tree().get(organisation);
        Letter letter = letters.find(organisation, year);
        Optional<FormHead> form = forms.find(organisation, year, PathKind.SELF_EVALUATION, "");
        List<Project> owned = projects.of(whose.region(), year).stream()
                .filter(project -> project.organisation() == organisation)
                .toList();
        List<FormHead> begun = owned.stream()
                .flatMap(project -> forms.find(organisation, year, PathKind.SELF_EVALUATION, project.code()).stream())
                .toList();
        List<KitItem> items = new ArrayList<>();
        items.add(letter(letter));
        items.add(form.map(head -> papers.form(KitPart.FORM, KitPart.FORM.wording(), head))
                .orElseGet(() -> absent(KitPart.FORM, KitPart.FORM.wording(), begin(organisation, year, ""))));
        items.add(form.map(papers::report)
                .orElseGet(() -> absent(KitPart.REPORT, KitPart.REPORT.wording(), begin(organisation, year, ""))));
        items.addAll(projects(organisation, year, owned));
        items.add(summary(organisation, year, owned, begun));
        items.add(form.map(papers::evidence)
                .orElseGet(() -> absent(KitPart.EVIDENCE, KitPart.EVIDENCE.wording(), begin(organisation, year, ""))));
        List<Matter> carried = rectifications.carriedInto(organisation, year);
        items.add(carried.isEmpty() ? rectification(letter) : rectification(carried));
        return new Kit(whose, year, letter, form, owned, begun, carried, items);
    }

    private List<KitItem> projects(long organisation, int year, List<Project> owned) {
        if (owned.isEmpty()) {
            return List.of(notNeeded(KitPart.PROJECTS));
        }
        return owned.stream()
                .map(project -> forms.find(organisation, year, PathKind.SELF_EVALUATION, project.code())
                        .map(head -> papers.form(KitPart.PROJECTS, name(project), head))
                        .orElseGet(() ->
                                absent(KitPart.PROJECTS, name(project), begin(organisation, year, project.code()))))
                .toList();
    }

    /** The summary is made from the forms: it is whole when all of them were handed in. */
    private static KitItem summary(long organisation, int year, List<Project> owned, List<FormHead> begun) {
        if (owned.isEmpty()) {
            return notNeeded(KitPart.SUMMARY);
        }
        long open = owned.size()
                - begun.stream()
                        .filter(head -> head.state().stage() != State.Stage.WRITING)
                        .count();
        return new KitItem(
                KitPart.SUMMARY,
                KitPart.SUMMARY.wording(),
                open == 0 ? KitItem.Standing.THERE : KitItem.Standing.PARTLY,
                open == 0
                        ? Wording.of("由 " + owned.size() + " 张项目自评表汇总", "made from " + owned.size() + " forms")
                        : Wording.of(
                                "有 " + open + " 个项目的自评表没有提交，汇总表中留空或为填报中的数", open + " forms were not handed in yet"),
                "/kit/" + year + "/" + organisation + "/papers/summary/docx",
                Wording.of("下载", "Download"));
    }

    private static KitItem notNeeded(KitPart part) {
        return new KitItem(
                part,
                part.wording(),
                KitItem.Standing.NOT_NEEDED,
                Wording.of("本年度没有登记项目", "no project is registered for the year"),
                "",
                Wording.of("", ""));
    }

    /** Where a self-evaluation is begun: at its target. */
    private String begin(long organisation, int year, String project) {
        return forms.find(organisation, year, PathKind.TARGET, project)
                .map(target -> "/forms/" + target.id())
                .orElse("/work");
    }

    private static Wording name(Project project) {
        return Wording.of("项目支出绩效自评表：" + project.name(), "Project: " + project.name());
    }

    private static KitItem absent(KitPart part, Wording name, String link) {
        return new KitItem(
                part,
                name,
                KitItem.Standing.MISSING,
                Wording.of("自评还没有开始", "the self-evaluation was not begun"),
                link,
                Wording.of("去目标表开始自评", "Begin it at the target"));
    }

    private static KitItem letter(Letter letter) {
        return new KitItem(
                KitPart.LETTER,
                KitPart.LETTER.wording(),
                letter.isReady() ? KitItem.Standing.THERE : KitItem.Standing.MISSING,
                letter.isReady()
                        ? Wording.of(letter.documentNo(), letter.documentNo())
                        : Wording.of("没有填文号和日期", "number and date are missing"),
                "#letter",
                Wording.of("填写", "Write it"));
    }

    /** The ledger speaks for itself; what the unit adds in words goes before it. */
    private static KitItem rectification(List<Matter> carried) {
        long open = carried.stream().filter(Matter::isOpen).count();
        return new KitItem(
                KitPart.RECTIFICATION,
                KitPart.RECTIFICATION.wording(),
                open == 0 ? KitItem.Standing.THERE : KitItem.Standing.PARTLY,
                Wording.of(
                        "整改台账 " + carried.size() + " 项" + (open == 0 ? "，均已销号" : "，未销号 " + open + " 项"),
                        carried.size() + " items, " + open + " of them open"),
                "/rectification?unit=" + carried.getFirst().organisation(),
                Wording.of("看台账", "See the ledger"));
    }

    private static KitItem rectification(Letter letter) {
        return new KitItem(
                KitPart.RECTIFICATION,
                KitPart.RECTIFICATION.wording(),
                letter.isRectified() ? KitItem.Standing.THERE : KitItem.Standing.MISSING,
                letter.isRectified()
                        ? Wording.of("已填写", "written")
                        : Wording.of("没有填写；上年没有问题的，写明“上年无需整改事项”", "not written; say so where nothing was to be mended"),
                "#letter",
                Wording.of("填写", "Write it"));
    }
}
