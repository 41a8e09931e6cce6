package hengji.app.rollup;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.rollup.Consolidated;
import hengji.core.workflow.PathKind;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Units' forms made into one of the department: look, take along, begin the department's own. */
@Controller
class MergingRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Merging merging;
    private final Permissions permissions;
    private final Forms forms;
    private final Trees trees;
    private final Clock clock;

    MergingRoutes(
            Frames frames,
            Presence presence,
            Merging merging,
            Permissions permissions,
            Forms forms,
            Trees trees,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.merging = merging;
        this.permissions = permissions;
        this.forms = forms;
        this.trees = trees;
        this.clock = clock;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/units")
    String front(HttpServletRequest request) {
        Organisation first =
                departments(presence.get(request)).stream().findFirst().orElseThrow(NotThere::new);
        return "redirect:/units/" + first.id() + "/" + LocalDate.now(clock).getYear();
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/units/{organisation}/{year}")
    ModelAndView units(
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam(defaultValue = "target") String path,
            HttpServletRequest request) {
        Who who = presence.get(request);
        PathKind kind = path(path);
        Organisation department = trees.tree().get(organisation);
        return Views.show(
                "rollup/units",
                new UnitsPage(
                        frames.frame(request, Wording.of("单位汇总", "Units together")),
                        department,
                        departments(who),
                        year,
                        path,
                        merging.preview(organisation, year, kind),
                        merging.bodies(trees.tree(), organisation).size(),
                        forms.find(organisation, year, kind, "").map(FormHead::id),
                        kind == PathKind.TARGET && permissions.may(who, Deed.KEEP_FORM, organisation, year)));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/units/{organisation}/{year}")
    String begin(@PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        long form = merging.begin(organisation, year, presence.get(request), request.getRemoteAddr());
        Frames.flash(
                request,
                Wording.of(
                        "已生成汇总草稿，请重新分配权重并填写总体目标和主要任务。",
                        "The draft is made; set the weights anew and write goals and tasks."));
        return "redirect:/forms/" + form;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/units/{organisation}/{year}/paper/{format}")
    ResponseEntity<byte[]> paper(
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable String format,
            @RequestParam(defaultValue = "target") String path) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        Consolidated made = merging.preview(organisation, year, path(path));
        Layout layout = FormLayout.of(made.form(), Edition.DRAFT, Optional.empty(), new Footer("工作稿　单位表汇总", ""));
        String name = trees.tree().get(organisation).name() + year + "年度单位汇总";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + wanted.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, wanted.media())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(wanted.write(layout, "单位汇总"));
    }

    static PathKind path(String key) {
        return switch (key) {
            case "target" -> PathKind.TARGET;
            case "self" -> PathKind.SELF_EVALUATION;
            default -> throw new NotThere();
        };
    }

    /** The bodies with units below them that somebody sees. */
    private List<Organisation> departments(Who who) {
        return permissions.reach(who, Deed.SEE_FORM).stream()
                .filter(body -> merging.bodies(trees.tree(), body.id()).size() > 1)
                .toList();
    }
}
