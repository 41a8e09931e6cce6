package hengji.app.people;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.documents.paper.sheet.PlainList;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BookRoutes {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Frames frames;
    private final PeopleViews views;
    private final Presence presence;
    private final PeopleIntake intake;

    BookRoutes(Frames frames, PeopleViews views, Presence presence, PeopleIntake intake) {
        this.frames = frames;
        this.views = views;
        this.presence = presence;
        this.intake = intake;
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @GetMapping("/accounts/workbook")
    ModelAndView form(HttpServletRequest request) {
        return page(request, new PeopleBook(List.of(), List.of()));
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @GetMapping("/accounts/workbook/blank")
    ResponseEntity<byte[]> blank() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.xlsx\"")
                .body(new PlainList("用户", PeopleBook.HEADER, List.of()).xlsx());
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/workbook")
    ModelAndView preview(@RequestParam MultipartFile file, HttpServletRequest request) throws IOException {
        return page(request, intake.preview(presence.get(request), file.getBytes()));
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/workbook/confirm")
    ModelAndView confirm(HttpServletRequest request) {
        return switch (intake.confirm(presence.get(request), request.getRemoteAddr())) {
            case PeopleAnswer.Passwords(var list) -> views.passwords(request, list);
            case PeopleAnswer.Refused(var reasons) ->
                page(
                        request,
                        new PeopleBook(
                                List.of(),
                                reasons.stream()
                                        .map(reason -> new PeopleBook.Fault("", reason))
                                        .toList()));
            case PeopleAnswer.Done _ -> new ModelAndView("redirect:/accounts");
        };
    }

    private ModelAndView page(HttpServletRequest request, PeopleBook book) {
        ModelAndView page = Views.show(
                "people/book",
                new BookPage(
                        frames.frame(request, Wording.of("从工作簿导入用户", "Accounts from a workbook")),
                        book.lines(),
                        book.faults()));
        if (!book.faults().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
