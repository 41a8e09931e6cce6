package hengji.app.exchange;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.organisation.Tree;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units and projects of a region by their codes, as rows name them. */
final class Bodies {
    private final Map<String, Organisation> living = new HashMap<>();
    private final Map<String, Organisation> dissolved = new HashMap<>();
    private final Map<String, Project> projects = new HashMap<>();
    private final Tree tree;
    private final Past past;

    Bodies(Tree tree, Past past, Projects projects, String region, int year) {
        this.tree = tree;
        this.past = past;
        tree.all().stream()
                .filter(body -> body.region().equals(region))
                .forEach(body -> (body.isDissolved() ? dissolved : living).put(body.code(), body));
        projects.of(region, year).forEach(project -> this.projects.put(project.code(), project));
    }

    List<Organisation> living() {
        return living.values().stream()
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }

    Optional<Organisation> find(Row row) {
        return Optional.ofNullable(living.get(row.text(Item.UNIT_CODE)));
    }

    Optional<Project> project(Row row) {
        return Optional.ofNullable(projects.get(row.text(Item.PROJECT_CODE)));
    }

    Organisation get(long id) {
        return tree.get(id);
    }

    /** Why a row's unit, or the project it names, is not found. */
    List<Wording> reasons(Row row) {
        List<Wording> reasons = new ArrayList<>();
        Optional<Organisation> body = find(row);
        if (body.isEmpty() && row.has(Item.UNIT_CODE)) {
            reasons.add(unknown(row.text(Item.UNIT_CODE)));
        }
        if (row.has(Item.PROJECT_CODE)) {
            project(row)
                    .ifPresentOrElse(
                            project -> body.filter(found -> found.id() != project.organisation())
                                    .ifPresent(found -> reasons.add(elsewhere(project))),
                            () -> reasons.add(Wording.of(
                                    "本年度没有编码为 " + row.text(Item.PROJECT_CODE) + " 的项目，请先导入项目。",
                                    "No project " + row.text(Item.PROJECT_CODE)
                                            + " in this year; take in the projects first.")));
        }
        return reasons;
    }

    Wording unknown(String code) {
        return Optional.ofNullable(dissolved.get(code))
                .map(this::gone)
                .orElseGet(() -> Wording.of(
                        "没有编码为 " + code + " 的单位，请核对编码或先导入单位。",
                        "There is no unit " + code + "; check the code or take in the units first."));
    }

    private Wording gone(Organisation body) {
        String into = past.successor(body.id())
                .map(other -> "，已并入" + other.name() + "（" + other.code() + "）")
                .orElse("");
        return Wording.of(
                "编码 " + body.code() + " 的“" + body.name() + "”已撤销" + into + "。", body.code() + " was dissolved.");
    }

    private Wording elsewhere(Project project) {
        String owner = get(project.organisation()).name();
        return Wording.of("项目 " + project.code() + " 属于“" + owner + "”，与本行单位不符。", "The project is " + owner + "'s.");
    }

    /** 单位 · 项目. */
    String name(Row row) {
        String unit = find(row).map(Organisation::name).orElseGet(() -> row.text(Item.UNIT_NAME));
        String project = project(row).map(Project::name).orElse("");
        return project.isEmpty() ? unit : unit + " · " + project;
    }
}
