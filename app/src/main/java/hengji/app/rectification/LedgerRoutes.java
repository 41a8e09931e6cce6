package hengji.app.rectification;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the ledger. */
@Controller
class LedgerRoutes {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LedgerDesk desk;
    private final Rectifications ledger;
    private final Seen seen;
    private final Presence presence;
    private final Permissions permissions;
    private final Trees trees;

    LedgerRoutes(
            LedgerDesk desk,
            Rectifications ledger,
            Seen seen,
            Presence presence,
            Permissions permissions,
            Trees trees) {
        this.desk = desk;
        this.ledger = ledger;
        this.seen = seen;
        this.presence = presence;
        this.permissions = permissions;
        this.trees = trees;
    }

    @Allow(Deed.SEE_RECTIFICATION)
    @GetMapping("/rectification")
    ModelAndView ledger(@RequestParam Map<String, String> said, HttpServletRequest request) {
        return Views.show("rectification/ledger", desk.page(Choice.of(said), Optional.empty(), Map.of(), request));
    }

    @Allow(Deed.SEE_RECTIFICATION)
    @GetMapping({"/rectification/ledger.xlsx", "/api/v1/rectification/ledger.xlsx"})
    ResponseEntity<byte[]> sheet(@RequestParam Map<String, String> said, HttpServletRequest request) {
        byte[] sheet = LedgerSheet.xlsx(seen.by(presence.get(request), Choice.of(said)), trees.tree());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(LedgerSheet.TITLE + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(sheet);
    }

    /** Opens an item by hand: whatever no step of the office found, such as an inspection's findings. */
    @Allow(Deed.OPEN_RECTIFICATION)
    @PostMapping("/rectification")
    ModelAndView open(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        Who who = presence.get(request);
        return switch (TypedOrder.read(typed)) {
            case TypedOrder.Read.Faulty(Wording why) -> {
                ModelAndView page = Views.show(
                        "rectification/ledger",
                        desk.page(
                                Choice.of(Map.of()),
                                Optional.of(Frames.say(request).of(why)),
                                typed,
                                request));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case TypedOrder.Read.Complete(Order order) -> {
                permissions.demand(who, Deed.OPEN_RECTIFICATION, order.organisation(), order.year());
                List<Long> opened = ledger.open(order, who, request.getRemoteAddr());
                Frames.flash(request, Wording.of("已列入整改台账，并通知单位。", "It is in the ledger; the unit was told."));
                yield new ModelAndView("redirect:/rectification/" + order.organisation() + "/" + opened.getFirst());
            }
        };
    }
}
