package hengji.app.begin;

import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The target that somebody wants to begin.
 *
 * @param organisation whose
 * @param year 年度
 * @param kind a departmental or a project target form
 * @param projectCode 项目编码; empty for a departmental form
 * @param projectName 项目名称; empty for a departmental form
 */
public record Wanted(long organisation, int year, FormKind kind, String projectCode, String projectName) {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 300;

    /** As it comes from outside: white space around codes and names counts for nothing. */
    public static Wanted of(long organisation, int year, FormKind kind, String projectCode, String projectName) {
        boolean project = kind == FormKind.PROJECT_TARGET;
        return new Wanted(
                organisation, year, kind, project ? projectCode.strip() : "", project ? projectName.strip() : "");
    }

    /** What is missing to begin it; absent where nothing is. */
    Optional<Wording> flaw() {
        if (kind == FormKind.DEPARTMENT_TARGET) {
            return Optional.empty();
        }
        if (kind != FormKind.PROJECT_TARGET) {
            return Optional.of(Wording.of("请选择部门整体或项目目标表。", "Choose a departmental or a project target form."));
        }
        if (projectCode.isEmpty() || projectName.isEmpty()) {
            return Optional.of(Wording.of("请填写项目编码和项目名称。", "Give the project's code and its name."));
        }
        boolean fits = projectCode.length() <= LONGEST_CODE && projectName.length() <= LONGEST_NAME;
        return fits
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "项目编码最多 60 字，项目名称最多 300 字，请精简。", "A project's code takes 60 characters, its name 300."));
    }

    /** The part of an address that says which form, after body and year. */
    String query() {
        return "?kind=" + kind + "&code=" + encoded(projectCode) + "&name=" + encoded(projectName);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String title() {
        return year + "年度" + (projectName.isEmpty() ? "" : projectName) + kind.chinese();
    }
}
