package hengji.app.auditing;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Seals;
import hengji.core.explain.Wording;
import hengji.documents.paper.sheet.PlainList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JournalRoutes {
    private static final int PAGE = 100;
    private static final int MOST_ROWS = 50_000;
    private static final List<String> HEADER =
            List.of("序号", "时间", "登录名", "地址", "单位", "操作", "对象", "之前", "之后", "链", "链内序号");

    private final Frames frames;
    private final Presence presence;
    private final Reading reading;
    private final Seals seals;

    JournalRoutes(Frames frames, Presence presence, Reading reading, Seals seals) {
        this.frames = frames;
        this.presence = presence;
        this.reading = reading;
        this.seals = seals;
    }

    @Allow(Deed.READ_JOURNAL)
    @GetMapping("/journal")
    ModelAndView journal(HttpServletRequest request) {
        Filter filter = filter(request);
        List<Shown> found = reading.find(presence.get(request), filter, PAGE + 1);
        boolean more = found.size() > PAGE;
        return Views.show(
                "auditing/journal",
                new JournalPage(
                        frames.frame(request, Wording.of("操作日志", "Journal")),
                        filter,
                        more ? found.subList(0, PAGE) : found,
                        more,
                        seals.last()));
    }

    @Allow(Deed.READ_JOURNAL)
    @GetMapping("/journal/export")
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        List<Shown> found = reading.find(presence.get(request), filter(request), MOST_ROWS);
        JournalPage words =
                new JournalPage(frames.frame(request, Wording.of("", "")), filter(request), found, false, seals.last());
        List<List<String>> rows = found.stream().map(entry -> row(entry, words)).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
                .body(new PlainList("journal", HEADER, rows).csv());
    }

    private static List<String> row(Shown entry, JournalPage words) {
        return List.of(
                Long.toString(entry.id()),
                words.time(entry.at()),
                harmless(entry.login()),
                entry.address(),
                harmless(entry.organisation()),
                words.action(entry),
                harmless(entry.subject()),
                harmless(entry.before()),
                harmless(entry.after()),
                Long.toString(entry.chain()),
                Long.toString(entry.number()));
    }

    /** A text that a spreadsheet would take for a formula, kept a text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Filter filter(HttpServletRequest request) {
        String before = field(request, "before");
        return new Filter(
                Dates.find(field(request, "from")),
                Dates.find(field(request, "to")),
                field(request, "person"),
                field(request, "organisation"),
                field(request, "action"),
                field(request, "text"),
                before.matches("\\d{1,18}") ? Long.parseLong(before) : 0);
    }

    private static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
