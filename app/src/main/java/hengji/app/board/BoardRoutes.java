package hengji.app.board;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.core.policy.MonitoringPeriod;
import hengji.documents.paper.PaperFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board and its report. */
@Controller
class BoardRoutes {
    private final Boards boards;
    private final Frames frames;
    private final Presence presence;

    BoardRoutes(Boards boards, Frames frames, Presence presence) {
        this.boards = boards;
        this.frames = frames;
        this.presence = presence;
    }

    @Allow(Deed.SEE_MONITORING)
    @GetMapping("/monitoring")
    ModelAndView board(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String show,
            HttpServletRequest request) {
        Who who = presence.get(request);
        Board board = boards.of(who, number(year), number(period));
        BoardPage page = new BoardPage(
                frames.frame(request, Wording.of("监控总览", "Lights of the year")),
                board,
                boards.years(who),
                show,
                board.rows(show));
        return Views.show("monitoring/board", page);
    }

    /** 绩效运行监控报告 of a period. */
    @Allow(Deed.SEE_MONITORING)
    @GetMapping({"/monitoring/report.docx", "/api/v1/monitoring/report.docx"})
    ResponseEntity<byte[]> word(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String period,
            HttpServletRequest request) {
        return report(boards.of(presence.get(request), number(year), number(period)), PaperFormat.DOCX);
    }

    /** The same to print. */
    @Allow(Deed.SEE_MONITORING)
    @GetMapping({"/monitoring/report.pdf", "/api/v1/monitoring/report.pdf"})
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String period,
            HttpServletRequest request) {
        return report(boards.of(presence.get(request), number(year), number(period)), PaperFormat.PDF);
    }

    private static ResponseEntity<byte[]> report(Board board, PaperFormat format) {
        MonitoringPeriod chosen = board.chosen().orElseThrow(NotThere::new);
        String title = board.year() + "年" + chosen.name() + "绩效运行监控报告";
        byte[] paper = format.write(new BoardReport(board, chosen).layout(title), "监控报告");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.media()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(format == PaperFormat.PDF ? "inline" : "attachment")
                                .filename(title + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(paper);
    }

    static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
