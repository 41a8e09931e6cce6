package hengji.app.evidence;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of evidence. */
@Controller
class EvidenceRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Sheets sheets;
    private final Evidences evidences;

    EvidenceRoutes(Frames frames, Presence presence, Sheets sheets, Evidences evidences) {
        this.frames = frames;
        this.presence = presence;
        this.sheets = sheets;
        this.evidences = evidences;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/evidence")
    ModelAndView list(@PathVariable long form, HttpServletRequest request) {
        Map<String, List<Evidence>> files =
                evidences.list(form).stream().collect(Collectors.groupingBy(Evidence::lineage));
        List<EvidenceListPage.Row> rows = new ArrayList<>();
        for (Line line : sheets.lines(form, Block.ROW)) {
            rows.add(new EvidenceListPage.Row(
                    rows.size() + 1,
                    line.lineage(),
                    line.text(Column.NAME),
                    line.text(Column.ACTUAL),
                    line.text(Column.EVIDENCE),
                    files.getOrDefault(line.lineage(), List.of())));
        }
        Wording title = Wording.of("佐证材料目录", "List of evidence");
        return Views.show("evidence/list", new EvidenceListPage(frames.frame(request, title), form, rows));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/evidence/{lineage}")
    ModelAndView row(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestParam Optional<String> part,
            HttpServletRequest request) {
        return shown(form, lineage, part.isPresent(), Optional.empty(), request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/evidence/{lineage}")
    ModelAndView add(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestParam List<MultipartFile> files,
            @RequestParam Optional<String> part,
            HttpServletRequest request)
            throws IOException {
        Who who = presence.get(request);
        List<String> troubles = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            Taken taken = evidences.add(form, lineage, name, file.getBytes(), who, request.getRemoteAddr());
            if (taken instanceof Taken.Refused(Wording reason)) {
                troubles.add(FileName.of(name) + "：" + Frames.say(request).of(reason));
            }
        }
        Optional<String> trouble = troubles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", troubles));
        return shown(form, lineage, part.isPresent(), trouble, request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/evidence/{lineage}/{id}/remove")
    ModelAndView remove(
            @PathVariable long form,
            @PathVariable String lineage,
            @PathVariable long id,
            @RequestParam Optional<String> part,
            HttpServletRequest request) {
        Optional<String> trouble = evidences
                .remove(form, id, presence.get(request), request.getRemoteAddr())
                .map(Frames.say(request)::of);
        return shown(form, lineage, part.isPresent(), trouble, request);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/files/{id}")
    ResponseEntity<InputStreamResource> file(@PathVariable long form, @PathVariable long id) {
        Evidence evidence = evidences.find(form, id).orElseThrow(NotThere::new);
        return FileAnswer.of(evidence, evidences.open(evidence));
    }

    private ModelAndView shown(
            long form, String lineage, boolean part, Optional<String> trouble, HttpServletRequest request) {
        Line line = sheets.find(form, Block.ROW, lineage).orElseThrow(NotThere::new);
        EvidencePage page = new EvidencePage(
                frames.frame(request, Wording.of("佐证材料", "Evidence")),
                form,
                lineage,
                line.text(Column.NAME),
                line.text(Column.EVIDENCE),
                evidences.list(form, lineage),
                evidences.obstacle(form, lineage, presence.get(request)).isEmpty(),
                trouble);
        return Views.show(part ? "evidence/files" : "evidence/row", page);
    }
}
