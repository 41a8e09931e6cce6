package hengji.app.kit;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What units hand in: the list, one unit's kit, its letter and its zip. */
@Controller
class KitRoutes {
    private static final Wording ELSEWHERE = Wording.of(
            "您填写期间，报送函已被别人改过，没有保存；请核对后再保存一次。",
            "Somebody changed the letter meanwhile; look again, then save once more.");

    private final Permissions permissions;
    private final Frames frames;
    private final Presence presence;
    private final KitDesk desk;
    private final Kits kits;
    private final KitPacker packer;
    private final Letters letters;

    KitRoutes(
            Frames frames,
            Presence presence,
            KitDesk desk,
            Kits kits,
            KitPacker packer,
            Letters letters,
            Permissions permissions) {
        this.permissions = permissions;
        this.frames = frames;
        this.presence = presence;
        this.desk = desk;
        this.kits = kits;
        this.packer = packer;
        this.letters = letters;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/kit")
    ModelAndView kits(@RequestParam Optional<Integer> year, HttpServletRequest request) {
        Who who = presence.get(request);
        Frame frame = frames.frame(request, Wording.of("报送材料", "What is handed in"));
        return Views.show("kit/kits", desk.page(frame, who, year));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/kit/{year}/{organisation}")
    ModelAndView kit(@PathVariable int year, @PathVariable long organisation, HttpServletRequest request) {
        Kit kit = kits.of(organisation, year);
        return Views.show("kit/kit", page(kit, kit.letter(), "", request));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/kit/{year}/{organisation}")
    ModelAndView write(
            @PathVariable int year,
            @PathVariable long organisation,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Letter letter = TypedLetter.of(typed);
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        Optional<Wording> trouble = TypedLetter.obstacle(typed);
        if (trouble.isEmpty() && letters.keep(organisation, year, letter, actor)) {
            Frames.flash(request, Wording.of("已保存。", "Saved."));
            return new ModelAndView("redirect:/kit/" + year + "/" + organisation);
        }
        Kit kit = kits.of(organisation, year);
        String reason = Frames.say(request).of(trouble.orElse(ELSEWHERE));
        ModelAndView answer = Views.show(
                "kit/kit", page(kit, TypedLetter.at(letter, kit.letter().revision()), reason, request));
        answer.setStatus(trouble.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return answer;
    }

    /** 报送函 or 项目支出绩效自评汇总表, as docx, pdf or xlsx. */
    @Allow(Deed.SEE_FORM)
    @GetMapping({
        "/kit/{year}/{organisation}/papers/{paper}/{format}",
        "/api/v1/kits/{year}/{organisation}/papers/{paper}/{format}"
    })
    ResponseEntity<byte[]> paper(
            @PathVariable int year,
            @PathVariable long organisation,
            @PathVariable String paper,
            @PathVariable String format) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        return switch (paper) {
            case "letter" -> Sending.file(packer.letter(organisation, year, wanted));
            case "summary" -> Sending.file(packer.summary(organisation, year, wanted));
            default -> throw new NotThere();
        };
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({"/kit/{year}/{organisation}/zip", "/api/v1/kits/{year}/{organisation}/zip"})
    void zip(@PathVariable int year, @PathVariable long organisation, HttpServletResponse response) throws IOException {
        KitZip zip = packer.pack(organisation, year);
        Sending.headers(zip.name(), "application/zip").forEach(response::setHeader);
        zip.write(response.getOutputStream());
    }

    private KitPage page(Kit kit, Letter typed, String trouble, HttpServletRequest request) {
        String name = kit.organisation().name();
        Frame frame =
                frames.frame(request, Wording.of(name + " " + kit.year() + " 年报送材料", name + " " + kit.year() + " kit"));
        boolean may = permissions.may(
                presence.get(request), Deed.KEEP_FORM, kit.organisation().id(), kit.year());
        return new KitPage(frame, kit, may, typed, trouble);
    }
}
