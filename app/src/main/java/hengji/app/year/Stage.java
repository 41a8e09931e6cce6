package hengji.app.year;

import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;

/** A part of the year's work, in the order of the year. */
public enum Stage {
    DECLARATION(Wording.of("目标申报", "targets")),
    REVIEW(Wording.of("审核", "review")),
    APPROVAL(Wording.of("批复", "approval")),
    MONITORING(Wording.of("监控", "monitoring")),
    SELF_EVALUATION(Wording.of("自评", "self-evaluation")),
    RECHECK(Wording.of("复核", "re-check")),
    DISCLOSURE(Wording.of("公开", "publication"));

    private final Wording wording;

    Stage(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The stage whose last day a form has to be filed by. */
    public static Stage filing(PathKind path) {
        return switch (path) {
            case TARGET -> DECLARATION;
            case SELF_EVALUATION -> SELF_EVALUATION;
        };
    }

    /** The stage whose last day a form has to be through a step of review by. */
    public static Stage of(PathKind path, State state) {
        return switch (state) {
            case DEPARTMENT_REVIEW, BUSINESS_REVIEW, PERFORMANCE_REVIEW -> path == PathKind.TARGET ? REVIEW : RECHECK;
            case BUDGET_APPROVAL, APPROVED -> APPROVAL;
            default -> filing(path);
        };
    }
}
