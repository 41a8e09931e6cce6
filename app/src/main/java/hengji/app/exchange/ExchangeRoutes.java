package hengji.app.exchange;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.exchange.IntakeDesk.Door;
import hengji.app.setup.Asked;
import hengji.documents.paper.sheet.PlainList;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/** The bureau's door. */
@Controller
class ExchangeRoutes {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IntakeDesk desk;
    private final Outgoing outgoing;

    ExchangeRoutes(IntakeDesk desk, Outgoing outgoing) {
        this.desk = desk;
        this.outgoing = outgoing;
    }

    @Allow(Deed.EXCHANGE)
    @GetMapping("/exchange/{region}")
    ModelAndView door(@PathVariable String region, HttpServletRequest request) {
        return desk.door(Door.bureau(region), request, Asked.NOTHING);
    }

    @Allow(Deed.EXCHANGE)
    @PostMapping("/exchange/{region}")
    ModelAndView upload(
            @PathVariable String region,
            @RequestParam Map<String, String> fields,
            @RequestParam MultipartFile file,
            HttpServletRequest request) {
        return desk.upload(Door.bureau(region), fields, file, request);
    }

    @Allow(Deed.EXCHANGE)
    @GetMapping("/exchange/{region}/{intake:\\d+}")
    ModelAndView intake(@PathVariable String region, @PathVariable long intake, HttpServletRequest request) {
        return desk.intake(Door.bureau(region), intake, request, Asked.NOTHING);
    }

    @Allow(Deed.EXCHANGE)
    @PostMapping("/exchange/{region}/{intake:\\d+}")
    ModelAndView act(
            @PathVariable String region,
            @PathVariable long intake,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        return desk.act(Door.bureau(region), intake, fields, request);
    }

    /** A table goes out; taking one out of a closed year changes nothing, so it needs no open year. */
    @Allow(Deed.EXCHANGE)
    @GetMapping("/exchange/{region}/out")
    ResponseEntity<byte[]> out(
            @PathVariable String region,
            @RequestParam int of,
            @RequestParam String kind,
            @RequestParam(defaultValue = "xlsx") String as) {
        Kind wanted = Kind.find(kind).orElseThrow(NotThere::new);
        return file(
                outgoing.list(region, of, wanted), of + "年度" + wanted.wording().zh(), as);
    }

    static ResponseEntity<byte[]> file(PlainList list, String name, String as) {
        boolean csv = as.equals("csv");
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name + (csv ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, csv ? "text/csv;charset=utf-8" : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(csv ? list.csv() : list.xlsx());
    }
}
