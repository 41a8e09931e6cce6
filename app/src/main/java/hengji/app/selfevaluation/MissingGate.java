package hengji.app.selfevaluation;

import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.path.Gate;
import hengji.core.explain.Wording;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A self-evaluation with blank figures does not go in: a blank is not zero, and nobody can score it. */
@Component
class MissingGate implements Gate {
    private static final int NAMED = 3;

    private static final Wording MONEY = Wording.of(
            "请在自评表的“预算执行”中补填；没有这项资金的填 0。", "Fill it in under budget execution; enter 0 where there is no such money.");

    private static final Wording RESULT = Wording.of(
            "请在自评表中补填；确实没有数据的，完成值写“不适用”并在偏差原因栏说明。",
            "Fill it in; where there is no figure, write 不适用 as the actual and say why.");

    private final Assessor assessor;

    MissingGate(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public List<Obstacle> obstacles(FormHead head, Action action) {
        return head.isEvaluated() && head.state().stage() == State.Stage.WRITING && handsIn(action)
                ? missing(new Gaps(assessor.assess(head.id())).blanks())
                : List.of();
    }

    /** One obstacle a column, naming the first lines. */
    private static List<Obstacle> missing(List<Gap> blanks) {
        Map<String, List<Gap>> byColumn = blanks.stream()
                .collect(Collectors.groupingBy(MissingGate::column, LinkedHashMap::new, Collectors.toList()));
        return byColumn.values().stream().map(MissingGate::obstacle).toList();
    }

    private static String column(Gap gap) {
        return gap.column().map(Column::key).orElse("");
    }

    private static Obstacle obstacle(List<Gap> same) {
        Gap first = same.getFirst();
        boolean money =
                first.column().map(column -> column.block() == Block.MONEY).orElse(true);
        Wording reason = first.column()
                .map(column -> Wording.of(
                        "“" + column.wording().zh() + "”还有 " + same.size() + " 处没有填：" + names(same, "、", "等"),
                        same.size() + " × " + column.wording().en() + " not filled in: " + names(same, ", ", " …")))
                .orElse(first.what());
        return new Obstacle(Wording.of(reason.zh() + "。", reason.en() + "."), money ? MONEY : RESULT);
    }

    private static String names(Collection<Gap> gaps, String between, String more) {
        String named = gaps.stream().limit(NAMED).map(Gap::name).collect(Collectors.joining(between));
        return named + (gaps.size() > NAMED ? more : "");
    }

    private static boolean handsIn(Action action) {
        return switch (action) {
            case SUBMIT, SUBMIT_WITH_PROBLEMS, ANSWER, FILE_ON_BEHALF -> true;
            default -> false;
        };
    }
}
