package hengji.app.result;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Frames;
import hengji.core.explain.Wording;
import hengji.core.policy.Verdict;
import hengji.documents.paper.PaperFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What results lead to: look, decide, take along for the budget. */
@Controller
class UseRoutes {
    private static final Wording NO_AMOUNT =
            Wording.of("金额不是数字，请填写万元数，例如 120.50。", "The amount is no number; write it like 120.50.");
    private static final Wording TOO_LONG = Wording.of("依据最多 2000 字，请精简。", "The ground takes 2,000 characters.");
    private static final int LONGEST = 2000;

    private final UseDesk desk;
    private final ResultUse results;
    private final Presence presence;

    UseRoutes(UseDesk desk, ResultUse results, Presence presence) {
        this.desk = desk;
        this.results = results;
        this.presence = presence;
    }

    @Allow(Deed.SEE_RESULTS)
    @GetMapping("/results")
    String front(HttpServletRequest request) {
        return "redirect:" + desk.front(presence.get(request));
    }

    @Allow(Deed.SEE_RESULTS)
    @GetMapping("/results/{region}/{year}")
    ModelAndView list(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(defaultValue = "all") String show,
            HttpServletRequest request) {
        return desk.page(region, year, show, UsePage.Asked.NOTHING, request);
    }

    @Allow(Deed.USE_RESULTS)
    @PostMapping("/results/{region}/{year}")
    ModelAndView decide(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Verdict verdict = verdict(typed.getOrDefault("verdict", ""));
        String key = typed.getOrDefault("key", "");
        String ground = typed.getOrDefault("ground", "").strip();
        Optional<BigDecimal> amount = amount(verdict, typed.getOrDefault("amount", ""), region, year, key);
        if (amount.isEmpty() || ground.length() > LONGEST) {
            List<Wording> faults = List.of(amount.isEmpty() ? NO_AMOUNT : TOO_LONG);
            return refused(region, year, new UsePage.Asked(key, typed, faults), request);
        }
        long revision = Long.parseLong(typed.getOrDefault("revision", "0")
                        .replaceAll("\\D", "")
                        .concat("0"))
                / 10;
        ResultUse.Wanted wanted = new ResultUse.Wanted(key, verdict, amount.get(), ground, revision);
        List<Wording> faults = results.decide(region, year, wanted, presence.get(request), request.getRemoteAddr());
        if (!faults.isEmpty()) {
            return refused(region, year, new UsePage.Asked(key, typed, faults), request);
        }
        Frames.flash(request, Wording.of("已保存决定。", "The decision is kept."));
        return back(region, year, typed.getOrDefault("show", "all"));
    }

    @Allow(Deed.USE_RESULTS)
    @PostMapping("/results/{region}/{year}/follow")
    ModelAndView follow(@PathVariable String region, @PathVariable int year, HttpServletRequest request) {
        int followed = results.followAll(region, year, presence.get(request), request.getRemoteAddr());
        Frames.flash(request, Wording.of("已按建议决定 " + followed + " 项。", followed + " proposals were followed."));
        return back(region, year, "all");
    }

    @Allow(Deed.SEE_RESULTS)
    @GetMapping("/results/{region}/{year}/paper/{format}")
    ResponseEntity<byte[]> paper(@PathVariable String region, @PathVariable int year, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        byte[] bytes =
                wanted.write(UsePaper.layout(year, desk.bureau(region), results.of(region, year)), UsePaper.NAME);
        return file(year + "年度" + UsePaper.NAME + "." + wanted.extension(), wanted.media(), bytes);
    }

    @Allow(Deed.SEE_RESULTS)
    @GetMapping("/results/{region}/{year}/budget")
    ResponseEntity<byte[]> budget(@PathVariable String region, @PathVariable int year) {
        byte[] bytes = UsePaper.list(year, results.of(region, year)).xlsx();
        return file(year + "年度结果应用_供预算编制.xlsx", PaperFormat.XLSX.media(), bytes);
    }

    private static ResponseEntity<byte[]> file(String name, String media, byte[] bytes) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CONTENT_TYPE, media)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private ModelAndView refused(String region, int year, UsePage.Asked asked, HttpServletRequest request) {
        ModelAndView page = desk.page(region, year, asked.typed().getOrDefault("show", "all"), asked, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView back(String region, int year, String show) {
        return new ModelAndView("redirect:/results/" + region + "/" + year
                + (show.matches("open|projects|departments") ? "?show=" + show : ""));
    }

    static Verdict verdict(String name) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** A blank amount is nothing for 保留 and the whole budget for 取消. */
    private Optional<BigDecimal> amount(Verdict verdict, String typed, String region, int year, String key) {
        String bare = typed.strip().replace(",", "");
        if (!bare.isEmpty()) {
            return bare.matches("\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
        }
        return switch (verdict) {
            case KEEP -> Optional.of(BigDecimal.ZERO);
            case CANCEL -> results.get(region, year, key).proposal().facts().budget();
            case CUT -> Optional.empty();
        };
    }
}
