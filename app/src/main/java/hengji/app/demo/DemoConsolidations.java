package hengji.app.demo;

import hengji.app.consolidation.Consolidating;
import hengji.app.consolidation.Line;
import hengji.app.consolidation.Summaries;
import hengji.app.consolidation.Verdict;
import hengji.app.journal.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The education bureau's opinions on its units' self-evaluations: most written, not sent yet. */
@Component
class DemoConsolidations {
    private static final String EDUCATION = "302";

    private final Consolidating consolidating;
    private final Summaries summaries;
    private final DemoParts parts;

    DemoConsolidations(Consolidating consolidating, Summaries summaries, DemoParts parts) {
        this.consolidating = consolidating;
        this.summaries = summaries;
        this.parts = parts;
    }

    void open(Placed bodies, DemoPeople.Opened people, int year) {
        parts.make("consolidation " + EDUCATION, () -> {
            long department = bodies.get(EDUCATION);
            Actor actor = Actor.of(people.get("zhuguan-jia"), DemoRecheckWork.ADDRESS);
            List<Line> lines = summaries.of(department, year).lines().stream()
                    .filter(line -> !line.isWriting())
                    .toList();
            lines.stream().skip(1).forEach(line -> judge(department, year, line, actor));
            consolidating.keep(
                    department,
                    year,
                    new Consolidating.Words(0, "各校自评总体客观，佐证材料较完整；个别单位满意度没有问卷，已要求补充。", "", Optional.empty()),
                    actor);
        });
    }

    private void judge(long department, int year, Line line, Actor actor) {
        boolean doubtful =
                line.figures().self().filter(self -> self.intValue() < 94).isPresent();
        consolidating.judge(
                department,
                year,
                line.head().id(),
                doubtful ? Verdict.ADJUST : Verdict.AGREE,
                doubtful ? "服务对象满意度没有调查问卷，请单位补充佐证后再定。" : "完成情况属实，同意报送。",
                actor);
    }
}
