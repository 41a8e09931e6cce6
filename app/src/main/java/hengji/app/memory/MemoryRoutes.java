package hengji.app.memory;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Saved;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperFormat;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Earlier years beside a form: look, take a value over, take the paper along. */
@Controller
class MemoryRoutes {
    private final MemoryDesk desk;
    private final MemoryTaking taking;
    private final Presence presence;

    MemoryRoutes(MemoryDesk desk, MemoryTaking taking, Presence presence) {
        this.desk = desk;
        this.taking = taking;
        this.presence = presence;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/memory")
    ModelAndView memory(
            @PathVariable long form,
            @RequestParam(defaultValue = "false") boolean flagged,
            HttpServletRequest request) {
        return Views.show("memory/memory", desk.page(form, flagged, request));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/memory/{format}")
    ResponseEntity<byte[]> paper(@PathVariable long form, @PathVariable String format, HttpServletRequest request) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        return MemoryPaper.of(desk.page(form, false, request)).send(wanted);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/memory")
    String take(
            @PathVariable long form,
            @RequestParam String lineage,
            @RequestParam int year,
            @RequestParam String figure,
            @RequestParam(defaultValue = "") String was,
            HttpServletRequest request) {
        MemoryTaking.Wanted wanted = new MemoryTaking.Wanted(lineage, year, figure, was);
        Frames.flash(request, told(taking.take(form, wanted, presence.get(request), request.getRemoteAddr()), wanted));
        return "redirect:/forms/" + form + "/memory#row-" + lineage;
    }

    private static Wording told(Saved saved, MemoryTaking.Wanted wanted) {
        return switch (saved) {
            case Saved.Kept _ ->
                Wording.of(
                        "已按 " + wanted.year() + " 年完成值 " + wanted.figure() + " 填写指标值，请核对后再调整。",
                        "The target now says what " + wanted.year() + " reached: " + wanted.figure() + ".");
            case Saved.Differs(String now, String _) ->
                Wording.of(
                        "指标值刚被改为“" + now + "”，没有取用，请核对。",
                        "The target was just changed to \"" + now + "\"; nothing was taken.");
            case Saved.Refused(Wording reason) -> throw new NotNow(reason);
        };
    }
}
