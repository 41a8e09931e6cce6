package hengji.app.rollup;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.Saved;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.core.rollup.Method;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A department and its projects: look, link, take figures over. */
@Controller
class RollupRoutes {
    private static final String LINEAGE = "lineage";

    private final OverallDesk desk;
    private final LinkWriting writing;
    private final Presence presence;

    RollupRoutes(OverallDesk desk, LinkWriting writing, Presence presence) {
        this.desk = desk;
        this.writing = writing;
        this.presence = presence;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/projects")
    ModelAndView overall(@PathVariable long form, HttpServletRequest request) {
        return Views.show("rollup/overall", desk.page(form, List.of(), "", request));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/projects")
    ModelAndView confirm(
            @PathVariable long form, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        LinkWriting.Draft draft = draft(typed);
        List<Wording> faults = writing.confirm(form, draft, presence.get(request), request.getRemoteAddr());
        if (!faults.isEmpty()) {
            ModelAndView page = Views.show("rollup/overall", desk.page(form, faults, draft.lineage(), request));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Frames.flash(request, Wording.of("已确认这一行的关联。", "The link is confirmed."));
        return back(form, draft.lineage());
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/projects/drop")
    ModelAndView drop(
            @PathVariable long form,
            @RequestParam String lineage,
            @RequestParam long revision,
            HttpServletRequest request) {
        writing.drop(form, lineage, revision, presence.get(request), request.getRemoteAddr());
        Frames.flash(request, Wording.of("已取消这一行的关联。", "The link is taken away."));
        return back(form, lineage);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/projects/take")
    ModelAndView take(
            @PathVariable long form,
            @RequestParam String lineage,
            @RequestParam String column,
            @RequestParam String figure,
            @RequestParam(defaultValue = "") String was,
            HttpServletRequest request) {
        Saved saved = writing.take(
                form, lineage, column(column), figure, was, presence.get(request), request.getRemoteAddr());
        Frames.flash(request, told(saved, figure));
        return back(form, lineage);
    }

    private static ModelAndView back(long form, String lineage) {
        return new ModelAndView("redirect:/forms/" + form + "/projects#row-" + lineage);
    }

    static Column column(String key) {
        return Column.find(key)
                .filter(column -> column == Column.TARGET || column == Column.ACTUAL)
                .orElseThrow(NotThere::new);
    }

    static Wording told(Saved saved, String figure) {
        return switch (saved) {
            case Saved.Kept _ -> Wording.of("已按汇总值 " + figure + " 填写。", "Now says " + figure + ".");
            case Saved.Differs(String now, String _) ->
                Wording.of("这一栏刚被改为“" + now + "”，没有取用，请核对。", "Just changed to \"" + now + "\"; nothing was taken.");
            case Saved.Refused(Wording reason) -> throw new NotNow(reason);
        };
    }

    private static LinkWriting.Draft draft(MultiValueMap<String, String> typed) {
        List<KeptLink.Source> sources = typed.getOrDefault("source", List.of()).stream()
                .map(key -> source(
                        key,
                        Optional.ofNullable(typed.getFirst("weight-" + key)).orElse("")))
                .toList();
        return new LinkWriting.Draft(
                Optional.ofNullable(typed.getFirst(LINEAGE)).orElseThrow(NotThere::new),
                method(Optional.ofNullable(typed.getFirst("method")).orElse("")),
                sources,
                revision(Optional.ofNullable(typed.getFirst("revision")).orElse("0")));
    }

    static Method method(String name) {
        return Arrays.stream(Method.values())
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static long revision(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    private static KeptLink.Source source(String key, String weight) {
        int cut = key.lastIndexOf('/');
        if (cut < 1) {
            throw new NotThere();
        }
        return new KeptLink.Source(key.substring(0, cut), key.substring(cut + 1), weight(weight));
    }

    /** What is no number counts as none: the engine then says that a weight is due. */
    private static Optional<BigDecimal> weight(String text) {
        String bare = text.strip();
        return bare.matches("\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
