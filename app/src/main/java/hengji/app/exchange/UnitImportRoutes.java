package hengji.app.exchange;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.exchange.IntakeDesk.Door;
import hengji.app.setup.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's door: units alone. */
@Controller
class UnitImportRoutes {
    private final IntakeDesk desk;
    private final Outgoing outgoing;

    UnitImportRoutes(IntakeDesk desk, Outgoing outgoing) {
        this.desk = desk;
        this.outgoing = outgoing;
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/{region}/organisations/import")
    ModelAndView door(@PathVariable String region, HttpServletRequest request) {
        return desk.door(Door.administrator(region), request, Asked.NOTHING);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/organisations/import")
    ModelAndView upload(
            @PathVariable String region,
            @RequestParam Map<String, String> fields,
            @RequestParam MultipartFile file,
            HttpServletRequest request) {
        return desk.upload(Door.administrator(region), fields, file, request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/{region}/organisations/import/{intake:\\d+}")
    ModelAndView intake(@PathVariable String region, @PathVariable long intake, HttpServletRequest request) {
        return desk.intake(Door.administrator(region), intake, request, Asked.NOTHING);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/organisations/import/{intake:\\d+}")
    ModelAndView act(
            @PathVariable String region,
            @PathVariable long intake,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        return desk.act(Door.administrator(region), intake, fields, request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/{region}/organisations/import/template")
    ResponseEntity<byte[]> template(@PathVariable String region) {
        return ExchangeRoutes.file(outgoing.template(Kind.UNITS), "单位导入模板", "xlsx");
    }
}
