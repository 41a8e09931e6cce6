package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.Optional;

/** In which case a row of the table applies, where one action may lead to several states. */
public enum When {
    ALWAYS(Wording.of("", "")),
    FIRST_VERSION(Wording.of("首次申报", "a first version")),
    LATER_VERSION(Wording.of("调整已批复的目标", "an adjustment")),
    EXCELLENT(TargetGrade.EXCELLENT),
    GOOD(TargetGrade.GOOD),
    FAIR(TargetGrade.FAIR),
    POOR(TargetGrade.POOR);

    private final Wording wording;
    private final Optional<TargetGrade> grade;

    When(Wording wording) {
        this.wording = wording;
        this.grade = Optional.empty();
    }

    When(TargetGrade grade) {
        this.wording = Wording.of(
                "等级为“" + grade.wording().zh() + "”", "graded " + grade.wording().en());
        this.grade = Optional.of(grade);
    }

    public Wording wording() {
        return wording;
    }

    boolean applies(Circumstances now) {
        return switch (this) {
            case ALWAYS -> true;
            case FIRST_VERSION -> !now.standing().approvedBefore();
            case LATER_VERSION -> now.standing().approvedBefore();
            case EXCELLENT, GOOD, FAIR, POOR -> grade.equals(now.enclosed().grade());
        };
    }
}
