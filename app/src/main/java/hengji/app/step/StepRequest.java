package hengji.app.step;

import hengji.app.frame.Dates;
import hengji.app.path.Enclosed;
import hengji.core.workflow.TargetGrade;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed beside an action. */
record StepRequest(Map<String, String> typed) {
    StepRequest {
        typed = Map.copyOf(typed);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    Enclosed enclosed(Optional<Enclosed.Scan> scan) {
        return new Enclosed(
                find("reason"),
                scan,
                find("documentNo"),
                find("documentDate").flatMap(Dates::find),
                find("grade").flatMap(StepRequest::grade),
                !text("confirmed").isEmpty(),
                List.of());
    }

    private Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    static Optional<TargetGrade> grade(String text) {
        return Arrays.stream(TargetGrade.values())
                .filter(grade -> grade.name().equals(text))
                .findFirst();
    }
}
