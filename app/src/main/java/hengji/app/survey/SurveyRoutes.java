package hengji.app.survey;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of paper surveys. */
@Controller
class SurveyRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Surveys surveys;

    SurveyRoutes(Frames frames, Presence presence, Surveys surveys) {
        this.frames = frames;
        this.presence = presence;
        this.surveys = surveys;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/survey/{lineage}")
    ModelAndView page(@PathVariable long form, @PathVariable String lineage, HttpServletRequest request) {
        Map<String, String> fields =
                surveys.find(form, lineage).map(SurveyFields::of).orElse(Map.of());
        return shown(form, lineage, fields, List.of(), request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/survey/{lineage}")
    ModelAndView keep(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        SurveyFields read = new SurveyFields(fields);
        Optional<Tally> tally = read.tally();
        Counted counted = tally.<Counted>map(given -> surveys.keep(
                        form,
                        lineage,
                        given,
                        fields.getOrDefault("was", ""),
                        presence.get(request),
                        request.getRemoteAddr()))
                .orElseGet(() -> new Counted.Refused(read.faults()));
        return switch (counted) {
            case Counted.Kept(String rate) -> {
                Frames.flash(
                        request,
                        Wording.of(
                                "满意率 " + rate + "% 已作为完成值，统计表已存为佐证材料。",
                                rate + "% stands as the actual; the tally sheet is kept as evidence."));
                yield new ModelAndView("redirect:/forms/" + form + "/survey/" + lineage);
            }
            case Counted.Refused(List<Wording> reasons) -> shown(form, lineage, fields, reasons, request);
        };
    }

    private ModelAndView shown(
            long form, String lineage, Map<String, String> fields, List<Wording> faults, HttpServletRequest request) {
        Line line = surveys.line(form, lineage);
        SurveyPage page = new SurveyPage(
                frames.frame(request, Wording.of("满意度问卷", "Paper survey")),
                form,
                lineage,
                line.text(Column.NAME),
                line.text(Column.ACTUAL),
                fields,
                surveys.find(form, lineage).map(Tally::derivation).orElse(""),
                faults.stream().map(Frames.say(request)::of).toList());
        return Views.show("survey/page", page);
    }
}
