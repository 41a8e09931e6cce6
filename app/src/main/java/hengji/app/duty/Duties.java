package hengji.app.duty;

import static hengji.app.tables.Tables.FORM;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.year.Stages;
import hengji.core.form.Scope;
import hengji.core.workflow.PathKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells for a year who must file what, by when, and what stands. */
@Service
public class Duties {
    private final DutyBook book;
    private final Trees trees;
    private final Projects projects;
    private final Forms forms;
    private final Stages stages;
    private final Clock clock;

    Duties(DutyBook book, Trees trees, Projects projects, Forms forms, Stages stages, Clock clock) {
        this.book = book;
        this.trees = trees;
        this.projects = projects;
        this.forms = forms;
        this.stages = stages;
        this.clock = clock;
    }

    /** Which form of a year: the key that rules, exceptions and forms meet by. */
    private record Key(long organisation, PathKind path, String project) {}

    /** Every duty of a region in a year, by code of the body, targets first. */
    @Transactional(readOnly = true)
    public List<Duty> of(String region, int year) {
        Year facts = new Year(region, year);
        List<Duty> duties = new ArrayList<>();
        for (DutyRule rule : book.rules(region, year)) {
            duties.addAll(rule.bodies() == Bodies.PROJECTS ? facts.projects(rule) : facts.bodies(rule));
        }
        return duties.stream()
                .sorted(Comparator.comparing((Duty duty) -> duty.body().code())
                        .thenComparing(Duty::path)
                        .thenComparing(Duty::projectCode))
                .toList();
    }

    /** What one body must file in a year. */
    @Transactional(readOnly = true)
    public List<Duty> of(Organisation body, int year) {
        return of(body.region(), year).stream()
                .filter(duty -> duty.body().id() == body.id())
                .toList();
    }

    /** Everything the answer rests on, read once. */
    private final class Year {
        private final int year;
        private final String region;
        private final Tree tree = trees.tree();
        private final LocalDate today = LocalDate.now(clock);
        private final Map<Key, FormHead> filed;
        private final Map<Key, DutyException> exceptions;

        Year(String region, int year) {
            this.region = region;
            this.year = year;
            filed = forms.list(FORM.REGION_CODE.eq(region).and(FORM.BUDGET_YEAR.eq(year))).stream()
                    .collect(Collectors.toMap(
                            form -> new Key(form.organisation(), form.path(), form.projectCode()),
                            Function.identity(),
                            (one, _) -> one));
            exceptions = book.exceptions(region, year).stream()
                    .collect(Collectors.toMap(
                            each -> new Key(each.organisation(), each.path(), each.projectCode()),
                            Function.identity()));
        }

        List<Duty> bodies(DutyRule rule) {
            return tree.all().stream()
                    .filter(body ->
                            body.region().equals(region) && rule.bodies().meets(body) && isThere(body))
                    .map(body -> duty(rule, body, Optional.empty()))
                    .toList();
        }

        List<Duty> projects(DutyRule rule) {
            return projects.of(region, year).stream()
                    .filter(project -> tree.find(project.organisation())
                            .filter(this::isThere)
                            .isPresent())
                    .map(project -> duty(rule, tree.get(project.organisation()), Optional.of(project)))
                    .toList();
        }

        private boolean isThere(Organisation body) {
            return body.validFrom().getYear() <= year
                    && body.validTo().filter(last -> last.isBefore(today)).isEmpty();
        }

        private Duty duty(DutyRule rule, Organisation body, Optional<Project> project) {
            Key key = new Key(body.id(), rule.path(), project.map(Project::code).orElse(""));
            Optional<FormHead> form = Optional.ofNullable(filed.get(key));
            Optional<DutyException> exception = Optional.ofNullable(exceptions.get(key));
            Optional<LocalDate> due =
                    exception.flatMap(DutyException::due).or(rule::due).or(() -> stages.due(region, year, rule.path()));
            boolean passed = due.filter(today::isAfter).isPresent();
            Standing standing = standing(form, exception, passed);
            return new Duty(
                    body,
                    year,
                    rule.path(),
                    rule.kind(),
                    project.map(each -> new Duty.ProjectName(each.code(), each.name())),
                    scope(rule.scope(), body, project.isPresent()),
                    due,
                    form,
                    standing,
                    passed && standing.isOwed(),
                    exception.map(DutyException::reason).orElse(""));
        }

        private Scope scope(DutyScope wanted, Organisation body, boolean isProject) {
            return switch (wanted) {
                case OWN -> Scope.OWN;
                case CONSOLIDATED -> Scope.CONSOLIDATED;
                case BY_TREE -> !isProject && hasUnits(body) ? Scope.CONSOLIDATED : Scope.OWN;
            };
        }

        private boolean hasUnits(Organisation body) {
            return tree.below(body.id()).stream()
                    .anyMatch(each -> each.kind() == Organisation.Kind.UNIT && isThere(each));
        }
    }

    private static Standing standing(Optional<FormHead> form, Optional<DutyException> exception, boolean passed) {
        Standing filed = form.map(Standing::of).orElse(Standing.NOT_BEGUN);
        if (filed.isOwed() && exception.filter(DutyException::excused).isPresent()) {
            return Standing.EXCUSED;
        }
        boolean unfiled = filed == Standing.NOT_BEGUN || filed == Standing.FILLING;
        return unfiled && passed ? Standing.OVERDUE : filed;
    }
}
