package hengji.app.monitoring;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.frame.Problems;
import hengji.app.step.Refusals;
import hengji.core.explain.Wording;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Cause;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.Likelihood;
import hengji.core.monitoring.Pace;
import hengji.core.monitoring.RowLight;
import hengji.core.monitoring.Trigger;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Monitoring sheets for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}/monitoring/{months}")
class WatchApi {
    private final Watching watching;
    private final Presence presence;

    WatchApi(Watching watching, Presence presence) {
        this.watching = watching;
        this.presence = presence;
    }

    /** The money; amounts as text in the form's unit. */
    record Money(
            @Nullable String adjusted,
            String executed,
            @Nullable List<Cause> causes,
            @Nullable String words,
            long revision) {
        SaidMoney said() {
            return new SaidMoney(
                    Optional.ofNullable(adjusted).orElse(""),
                    executed,
                    Optional.empty(),
                    Because.told(causes, words),
                    revision);
        }
    }

    /** One indicator, by its lineage. */
    record Row(
            String lineage,
            @Nullable String actual,
            @Nullable String judgement,
            @Nullable String expected,
            @Nullable Likelihood likelihood,
            @Nullable Pace pace,
            @Nullable List<Cause> causes,
            @Nullable String words,
            long revision) {
        SaidRow said() {
            return new SaidRow(
                    Optional.ofNullable(actual).orElse(""),
                    Optional.ofNullable(judgement).orElse(""),
                    Optional.ofNullable(expected).orElse(""),
                    Optional.ofNullable(likelihood),
                    Optional.ofNullable(pace),
                    Because.told(causes, words),
                    revision);
        }
    }

    /** What to keep; rows that are not named stay as they are. */
    record Writing(@Nullable Money money, List<Row> rows) {}

    /** Why a sheet is given back. */
    record Reason(String reason) {}

    /** A light with its sentence and steps. */
    record Told(String lineage, int row, Light light, Pace pace, Wording sentence, SaidRow said) {}

    /** A sheet with its lights. */
    record Sheet(
            String period,
            boolean filed,
            SaidMoney money,
            Light light,
            Blame blame,
            List<Trigger> triggers,
            Wording sentence,
            Light execution,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal progress,
            List<Told> rows) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping
    Sheet sheet(@PathVariable long form, @PathVariable int months) {
        Watched watched = watching.get(form, months);
        List<Told> rows = new ArrayList<>();
        for (RowLight row : watched.light().rows()) {
            String lineage = watched.lines().get(rows.size()).lineage();
            rows.add(new Told(
                    lineage,
                    row.row(),
                    row.light(),
                    row.pace(),
                    row.sentence(),
                    watched.watch().row(lineage)));
        }
        return new Sheet(
                watched.period().name(),
                watched.watch().filed(),
                watched.watch().money(),
                watched.light().light(),
                watched.light().blame(),
                watched.light().triggers(),
                watched.light().sentence(),
                watched.light().execution().light(),
                watched.light().execution().rate().orElse(null),
                watched.light().progress().orElse(null),
                rows);
    }

    /** Keeps what is sent; 409 with what others typed meanwhile where a revision is not the newest. */
    @Allow(Deed.FILL_FORM)
    @PutMapping
    ResponseEntity<Object> keep(
            @PathVariable long form,
            @PathVariable int months,
            @RequestBody Writing writing,
            HttpServletRequest request) {
        Map<String, SaidRow> rows =
                writing.rows().stream().collect(Collectors.toMap(Row::lineage, Row::said, (_, last) -> last));
        Filled filled = new Filled(Optional.ofNullable(writing.money()).map(Money::said), rows);
        Kept kept = watching.keep(form, months, filled, presence.get(request), request.getRemoteAddr());
        return answer(kept, form, months, request);
    }

    /** Takes what was spent from the payment export. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/payments")
    ResponseEntity<Object> pay(@PathVariable long form, @PathVariable int months, HttpServletRequest request) {
        return answer(
                watching.pay(form, months, presence.get(request), request.getRemoteAddr()), form, months, request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/file")
    ResponseEntity<Object> file(@PathVariable long form, @PathVariable int months, HttpServletRequest request) {
        return answer(
                watching.file(form, months, presence.get(request), request.getRemoteAddr()), form, months, request);
    }

    @Allow(Deed.WARN)
    @PostMapping("/return")
    ResponseEntity<Object> giveBack(
            @PathVariable long form, @PathVariable int months, @RequestBody Reason reason, HttpServletRequest request) {
        Kept kept = watching.giveBack(form, months, reason.reason(), presence.get(request), request.getRemoteAddr());
        return answer(kept, form, months, request);
    }

    private ResponseEntity<Object> answer(Kept kept, long form, int months, HttpServletRequest request) {
        return switch (kept) {
            case Kept.Refused(List<Obstacle> obstacles) ->
                ResponseEntity.unprocessableContent().body(Refusals.of(obstacles));
            case Kept.Done done
            when !done.isWhole() -> {
                ProblemDetail problem = Problems.of(
                        HttpStatus.CONFLICT,
                        "differs",
                        Wording.of("部分内容刚被别人改过，其余已保存。", "Some of it was changed meanwhile; the rest is kept."),
                        request);
                problem.setProperty("money", done.money());
                problem.setProperty("rows", done.rows());
                yield ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
            }
            case Kept.Done _ -> ResponseEntity.ok(sheet(form, months));
        };
    }
}
