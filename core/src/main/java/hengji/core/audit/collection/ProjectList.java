package hengji.core.audit.collection;

import hengji.core.audit.Surroundings;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Sameness;
import hengji.core.rollup.ApprovedProject;
import hengji.core.rollup.Coverage;
import hengji.core.rollup.Link;
import hengji.core.rollup.ProjectForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A department's projects; target and self-evaluation of one project count once. */
record ProjectList(List<Form> forms, List<ApprovedProject> approved, List<Link> links) {
    static ProjectList of(Surroundings surroundings) {
        return new ProjectList(
                surroundings.projects(),
                surroundings.year().approvedProjects(),
                surroundings.year().links());
    }

    /** One form a project: the first that names it. */
    List<ProjectForm> distinct() {
        Map<String, ProjectForm> distinct = new LinkedHashMap<>();
        forms.forEach(form -> distinct.putIfAbsent(Sameness.key(name(form)), coded(form)));
        return List.copyOf(distinct.values());
    }

    /** The approved list against the forms of the same step as the department's own. */
    Coverage coverage(Form department) {
        return Coverage.of(approved, received(department), department.budget().unit());
    }

    /** The projects' forms of the same step as the department's own: targets, or self-evaluations. */
    List<ProjectForm> received(Form department) {
        FormKind wanted =
                department.kind().isSelfEvaluation() ? FormKind.PROJECT_SELF_EVALUATION : FormKind.PROJECT_TARGET;
        return forms.stream()
                .filter(form -> form.kind() == wanted)
                .map(this::coded)
                .toList();
    }

    /** Projects with a target form and no self-evaluation. */
    List<Form> notEvaluated() {
        Set<String> evaluated = forms.stream()
                .filter(form -> form.kind() == FormKind.PROJECT_SELF_EVALUATION)
                .map(form -> Sameness.key(name(form)))
                .collect(Collectors.toSet());
        return forms.stream()
                .filter(form -> form.kind() == FormKind.PROJECT_TARGET && !evaluated.contains(Sameness.key(name(form))))
                .toList();
    }

    static String name(Form project) {
        return project.heads().project().value().orElse(project.origin().file());
    }

    /** By the code it prints; else by that of the approved project of its name; else by its name. */
    private ProjectForm coded(Form form) {
        String key = Sameness.key(name(form));
        String code = form.heads()
                .projectCode()
                .value()
                .orElseGet(() -> approved.stream()
                        .filter(project -> Sameness.key(project.name()).equals(key))
                        .map(ApprovedProject::code)
                        .findFirst()
                        .orElse(name(form)));
        return new ProjectForm(code, form);
    }
}
