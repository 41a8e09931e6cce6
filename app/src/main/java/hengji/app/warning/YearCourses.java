package hengji.app.warning;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.monitoring.Watch;
import hengji.app.monitoring.Watching;
import hengji.app.result.YearCourse;
import hengji.core.monitoring.Light;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** How a year went, by its monitoring: how often it was red, and whether giving it up was settled. */
@Component
class YearCourses implements YearCourse {
    private final Forms forms;
    private final Watching watching;
    private final Warnings warnings;

    YearCourses(Forms forms, Watching watching, Warnings warnings) {
        this.forms = forms;
        this.watching = watching;
        this.warnings = warnings;
    }

    @Override
    public OptionalInt reds(long organisation, int year, String projectCode) {
        List<Watch> filed = target(organisation, year, projectCode).stream()
                .flatMap(form -> watching.of(List.of(form)).stream())
                .filter(Watch::filed)
                .toList();
        return filed.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) filed.stream()
                        .flatMap(watch -> watch.outcome().stream())
                        .filter(outcome -> outcome.light() == Light.RED)
                        .count());
    }

    @Override
    public boolean isCancelled(long organisation, int year, String projectCode) {
        return target(organisation, year, projectCode)
                .filter(warnings::isCancelled)
                .isPresent();
    }

    private Optional<Long> target(long organisation, int year, String projectCode) {
        return forms.find(organisation, year, PathKind.TARGET, projectCode).map(FormHead::id);
    }
}
