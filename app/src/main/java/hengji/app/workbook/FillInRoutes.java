package hengji.app.workbook;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of fill-in workbooks. */
@Controller
class FillInRoutes {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TICK = "take-";

    private final Frames frames;
    private final Presence presence;
    private final FillIns fillIns;

    FillInRoutes(Frames frames, Presence presence, FillIns fillIns) {
        this.frames = frames;
        this.presence = presence;
        this.fillIns = fillIns;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/fill-in")
    ModelAndView page(@PathVariable long form, HttpServletRequest request) {
        return shown(form, Optional.empty(), Optional.empty(), request);
    }

    @Allow(Deed.FILL_FORM)
    @GetMapping("/forms/{form}/fill-in.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long form, HttpServletRequest request) {
        return answer(form, fillIns.give(form, presence.get(request)));
    }

    static ResponseEntity<byte[]> answer(long form, byte[] workbook) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("填报-" + form + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/fill-in")
    ModelAndView receive(@PathVariable long form, @RequestParam MultipartFile file, HttpServletRequest request)
            throws IOException {
        Returned returned = fillIns.receive(form, file.getBytes(), presence.get(request), request.getRemoteAddr());
        return switch (returned) {
            case Returned.Read(long id) -> new ModelAndView("redirect:/forms/" + form + "/fill-in/" + id);
            case Returned.Refused(Wording reason) ->
                shown(form, Optional.empty(), Optional.of(Frames.say(request).of(reason)), request);
        };
    }

    @Allow(Deed.FILL_FORM)
    @GetMapping("/forms/{form}/fill-in/{id}")
    ModelAndView preview(@PathVariable long form, @PathVariable long id, HttpServletRequest request) {
        Preview preview = fillIns.preview(form, id, presence.get(request)).orElseThrow(NotThere::new);
        return shown(form, Optional.of(preview), Optional.empty(), request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/fill-in/{id}")
    String take(
            @PathVariable long form,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        Map<Integer, String> ticked = new HashMap<>();
        fields.keySet().stream().filter(name -> name.matches(TICK + "\\d{1,6}")).forEach(name -> {
            String number = name.substring(TICK.length());
            ticked.put(
                    Integer.parseInt(number),
                    fields.getOrDefault("now-" + number, "").replace("\r\n", "\n"));
        });
        Taking taking = fillIns.take(form, id, ticked, presence.get(request), request.getRemoteAddr());
        Frames.flash(request, told(taking));
        String next = taking.refused().isEmpty() ? "/self-evaluation" : "/fill-in/" + id;
        return "redirect:/forms/" + form + next;
    }

    private static Wording told(Taking taking) {
        return Wording.of(
                "已采用 " + taking.taken() + " 处。" + joined(taking, Wording::zh),
                taking.taken() + " cells taken. " + joined(taking, Wording::en));
    }

    private static String joined(Taking taking, Function<Wording, String> part) {
        return taking.refused().stream().map(part).collect(Collectors.joining(" "));
    }

    private ModelAndView shown(
            long form, Optional<Preview> preview, Optional<String> trouble, HttpServletRequest request) {
        Wording title = Wording.of("填报工作簿", "Fill-in workbook");
        return Views.show("workbook/page", new FillInPage(frames.frame(request, title), form, preview, trouble));
    }
}
