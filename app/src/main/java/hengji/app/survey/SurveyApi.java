package hengji.app.survey;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paper surveys for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}/survey/{lineage}")
class SurveyApi {
    private final Presence presence;
    private final Surveys surveys;

    SurveyApi(Presence presence, Surveys surveys) {
        this.presence = presence;
        this.surveys = surveys;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping
    Tally get(@PathVariable long form, @PathVariable String lineage) {
        return surveys.find(form, lineage).orElseThrow(NotThere::new);
    }

    /** Keeps a tally; the same again changes nothing. */
    @Allow(Deed.FILL_FORM)
    @PutMapping
    Counted.Kept keep(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestBody Tally tally,
            HttpServletRequest request) {
        String was = surveys.line(form, lineage).text(Column.ACTUAL);
        return switch (surveys.keep(form, lineage, tally, was, presence.get(request), request.getRemoteAddr())) {
            case Counted.Kept kept -> kept;
            case Counted.Refused(List<Wording> reasons) ->
                throw new NotNow(Wording.of(joined(reasons, Wording::zh), joined(reasons, Wording::en)));
        };
    }

    private static String joined(List<Wording> reasons, Function<Wording, String> part) {
        return reasons.stream().map(part).collect(Collectors.joining(" "));
    }
}
