package hengji.app.monitoring;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.assess.Assessor;
import hengji.app.organisation.Trees;
import hengji.core.monitoring.MonitoringPaper;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Layout;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a period: 绩效运行监控表 as the official form has it, and the unit's own report. */
@Controller
class WatchPapers {
    private static final String SHEET = "/forms/{form}/monitoring/{months}";

    private final Watching watching;
    private final Assessor assessor;
    private final Trees trees;

    WatchPapers(Watching watching, Assessor assessor, Trees trees) {
        this.watching = watching;
        this.assessor = assessor;
        this.trees = trees;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({SHEET + "/sheet.{format}", "/api/v1" + SHEET + "/sheet.{format}"})
    ResponseEntity<byte[]> sheet(@PathVariable long form, @PathVariable int months, @PathVariable String format) {
        Watched watched = watching.get(form, months);
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        var evaluation = assessor.evaluate(MonitoringPaper.of(watched.target(), watched.sheet()), watched.pack());
        Layout layout = PaperKind.FORM.layout(evaluation, Edition.SUBMIT).orElseThrow(NotThere::new);
        return sent(watched, "绩效运行监控表", wanted, wanted.write(layout, "绩效运行监控表"));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({SHEET + "/report.{format}", "/api/v1" + SHEET + "/report.{format}"})
    ResponseEntity<byte[]> report(@PathVariable long form, @PathVariable int months, @PathVariable String format) {
        Watched watched = watching.get(form, months);
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        Layout layout = new WatchReport(watched, name(watched)).layout();
        return sent(watched, "绩效运行监控报告", wanted, wanted.write(layout, "监控报告"));
    }

    private String name(Watched watched) {
        String project = watched.head().projectName();
        return trees.tree().get(watched.head().organisation()).name() + (project.isEmpty() ? "" : project);
    }

    /** A PDF is looked at, everything else is kept. */
    private ResponseEntity<byte[]> sent(Watched watched, String what, PaperFormat format, byte[] bytes) {
        String title = watched.head().year() + "年" + watched.period().name() + name(watched) + what;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.media()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(format == PaperFormat.PDF ? "inline" : "attachment")
                                .filename(title + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
