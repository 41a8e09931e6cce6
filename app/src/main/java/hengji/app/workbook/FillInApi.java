package hengji.app.workbook;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Fill-in workbooks for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}")
class FillInApi {
    private final Presence presence;
    private final FillIns fillIns;

    FillInApi(Presence presence, FillIns fillIns) {
        this.presence = presence;
        this.fillIns = fillIns;
    }

    @Allow(Deed.FILL_FORM)
    @GetMapping("/fill-in.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long form, HttpServletRequest request) {
        return FillInRoutes.answer(form, fillIns.give(form, presence.get(request)));
    }

    /** Reads a workbook; nothing is taken yet. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/fill-in")
    @ResponseStatus(HttpStatus.CREATED)
    Preview receive(@PathVariable long form, @RequestParam MultipartFile file, HttpServletRequest request)
            throws IOException {
        Returned returned = fillIns.receive(form, file.getBytes(), presence.get(request), request.getRemoteAddr());
        return switch (returned) {
            case Returned.Read(long id) -> preview(form, id, request);
            case Returned.Refused(var reason) -> throw new NotNow(reason);
        };
    }

    @Allow(Deed.FILL_FORM)
    @GetMapping("/fill-in/{id}")
    Preview preview(@PathVariable long form, @PathVariable long id, HttpServletRequest request) {
        return fillIns.preview(form, id, presence.get(request)).orElseThrow(NotThere::new);
    }

    /** Takes in cells: what the form said when it was looked at, by the number of the difference. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/fill-in/{id}")
    Taking take(
            @PathVariable long form,
            @PathVariable long id,
            @RequestBody Map<Integer, String> ticked,
            HttpServletRequest request) {
        return fillIns.take(form, id, ticked, presence.get(request), request.getRemoteAddr());
    }
}
