package hengji.app.assign;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AssignRoutes {
    private static final Wording TITLE = Wording.of("分派填报", "Assign rows");

    private final Frames frames;
    private final Presence presence;
    private final Forms forms;
    private final Trees trees;
    private final Assignees assignees;

    AssignRoutes(Frames frames, Presence presence, Forms forms, Trees trees, Assignees assignees) {
        this.frames = frames;
        this.presence = presence;
        this.forms = forms;
        this.trees = trees;
        this.assignees = assignees;
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/{form}/assign")
    ModelAndView show(HttpServletRequest request, @PathVariable long form) {
        return page(request, forms.get(form), "");
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/assign")
    ModelAndView give(
            HttpServletRequest request,
            @PathVariable long form,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "0") long section,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(defaultValue = "") String due) {
        FormHead head = forms.get(form);
        if (row.isEmpty()) {
            return page(request, head, Frames.say(request).of("请先勾选要分派的行。", "Tick rows first."));
        }
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        Optional<Wording> obstacle = assignees.give(form, row, new Assignees.Duty(section, person, day(due)), actor);
        if (obstacle.isPresent()) {
            return page(request, head, Frames.say(request).of(obstacle.get()));
        }
        Frames.flash(request, Wording.of("已分派 " + row.size() + " 行。", row.size() + " rows assigned."));
        return new ModelAndView("redirect:/forms/" + form + "/assign");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            throw new NotNow(Wording.of("日期请写成 2025-03-08 的样子。", "Write the day like 2025-03-08."));
        }
    }

    private ModelAndView page(HttpServletRequest request, FormHead head, String trouble) {
        List<Task> tasks = assignees.tasks(head);
        return Views.show(
                "assign/assign",
                new AssignPage(
                        frames.frame(request, TITLE),
                        head,
                        trees.tree().get(head.organisation()),
                        tasks,
                        assignees.shares(head),
                        assignees.sections(head),
                        assignees.people(head),
                        names(tasks),
                        trouble));
    }

    private Map<Long, String> names(List<Task> tasks) {
        Map<Long, String> names = new HashMap<>();
        tasks.stream().map(task -> task.line().care()).forEach(care -> {
            if (care.assignee() != 0) {
                names.computeIfAbsent(care.assignee(), assignees::personName);
            }
            if (care.section() != 0) {
                names.computeIfAbsent(
                        -care.section(),
                        _ -> trees.tree()
                                .find(care.section())
                                .map(Organisation::name)
                                .orElse(""));
            }
        });
        return names;
    }
}
