package hengji.app.assign;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who fills in which rows, for programs. */
@RestController
class AssignApi {
    private static final Wording NO_ROWS = Wording.of("请指明要分派的行。", "Name the rows.");

    private final Presence presence;
    private final Forms forms;
    private final Assignees assignees;

    AssignApi(Presence presence, Forms forms, Assignees assignees) {
        this.presence = presence;
        this.forms = forms;
        this.assignees = assignees;
    }

    /** A row and who cares for it; section and account 0 for nobody. */
    record Given(
            String lineage,
            String name,
            long section,
            long account,
            @Nullable LocalDate due,
            boolean done,
            boolean late) {
        static Given of(Task task) {
            Line.Care care = task.line().care();
            return new Given(
                    task.line().lineage(),
                    task.line().text(Column.NAME),
                    care.section(),
                    care.assignee(),
                    care.due().orElse(null),
                    task.done(),
                    task.late());
        }
    }

    /** A 股室 of the unit. */
    record Section(long id, String name) {
        static Section of(Organisation body) {
            return new Section(body.id(), body.name());
        }
    }

    /** All rows, and to whom they may be given. */
    record Assignments(List<Given> rows, List<Section> sections, List<Assignees.Person> people) {}

    /** Rows by their lineages, and to whom they go; 0 for nobody. */
    record Giving(
            @Nullable List<String> rows,
            long section,
            long account,
            @Nullable LocalDate due) {}

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/api/v1/forms/{form}/assignments")
    Assignments list(@PathVariable long form) {
        FormHead head = forms.get(form);
        return new Assignments(
                assignees.tasks(head).stream().map(Given::of).toList(),
                assignees.sections(head).stream().map(Section::of).toList(),
                assignees.people(head));
    }

    @Allow(Deed.KEEP_FORM)
    @PutMapping("/api/v1/forms/{form}/assignments")
    ResponseEntity<Object> give(@PathVariable long form, @RequestBody Giving wanted, HttpServletRequest request) {
        List<String> rows = Optional.ofNullable(wanted.rows()).orElse(List.of());
        Assignees.Duty duty = new Assignees.Duty(wanted.section(), wanted.account(), Optional.ofNullable(wanted.due()));
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        Optional<Wording> obstacle = rows.isEmpty() ? Optional.of(NO_ROWS) : assignees.give(form, rows, duty, actor);
        return obstacle.map(why -> Refusals.unprocessable("not-assigned", List.of(why), request))
                .orElseGet(() -> ResponseEntity.ok(list(form)));
    }
}
