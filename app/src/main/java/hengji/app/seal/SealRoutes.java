package hengji.app.seal;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Rights;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetDesk;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sealed papers: what came back, and the place to send one. */
@Controller
class SealRoutes {
    private final SheetDesk sheets;
    private final SealedScans seals;
    private final Rights rights;

    SealRoutes(SheetDesk sheets, SealedScans seals, Rights rights) {
        this.sheets = sheets;
        this.seals = seals;
        this.rights = rights;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/sealed")
    ModelAndView sealed(@PathVariable long form, HttpServletRequest request) {
        return Views.show("seal/sealed", page(sheets.open(form, request), Optional.empty(), ""));
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/sealed")
    ModelAndView send(
            @PathVariable long form,
            @RequestParam MultipartFile scan,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "FORM") String paper,
            HttpServletRequest request)
            throws IOException {
        Opened opened = sheets.open(form, request);
        return switch (seals.take(
                form, sent(scan, code, paper), scan.getBytes(), opened.who(), request.getRemoteAddr())) {
            case SealAnswer.Accepted(var accepted) -> {
                Frames.flash(
                        request,
                        Wording.of(
                                "已收下，与第 " + accepted.version() + " 版对应（校验码 " + accepted.checkCode() + "）。",
                                "Accepted: it is of version " + accepted.version() + "."));
                yield new ModelAndView("redirect:/forms/" + form + "/sealed");
            }
            case SealAnswer.Refused refused -> {
                ModelAndView answer = Views.show("seal/sealed", page(opened, Optional.of(refused), code));
                answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield answer;
            }
        };
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/sealed/{scan}")
    ResponseEntity<InputStreamResource> scan(@PathVariable long form, @PathVariable long scan) {
        SealedScan found = seals.list(form).stream()
                .filter(each -> each.id() == scan)
                .findFirst()
                .orElseThrow(NotThere::new);
        return ScanAnswer.of(found, seals);
    }

    static SealedScans.Sent sent(MultipartFile scan, String code, String paper) {
        String path = Optional.ofNullable(scan.getOriginalFilename()).orElse("");
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return new SealedScans.Sent(
                SealedPaper.find(paper).orElseThrow(NotThere::new),
                name.substring(0, Math.min(300, name.length())),
                code);
    }

    private SealPage page(Opened opened, Optional<SealAnswer.Refused> refused, String typed) {
        long form = opened.head().id();
        return new SealPage(opened, rights.may(opened.who(), Deed.FILL_FORM, form), seals.list(form), refused, typed);
    }
}
