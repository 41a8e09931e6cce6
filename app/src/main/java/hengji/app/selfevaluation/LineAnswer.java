package hengji.app.selfevaluation;

import hengji.app.form.Column;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What to say after a whole line was sent. */
final class LineAnswer {
    private LineAnswer() {}

    static Wording of(List<Wording> obstacles) {
        return obstacles.isEmpty()
                ? Wording.of("已保存。", "Saved.")
                : Wording.of(joined(obstacles, Wording::zh), joined(obstacles, Wording::en));
    }

    static Wording differs(Column column, String now, String yours) {
        return Wording.of(
                column.wording().zh() + "已被他人改为“" + now + "”，您填的是“" + yours + "”，未覆盖，请核对后再改。",
                column.wording().en() + " was changed to \"" + now + "\" meanwhile; yours was \"" + yours
                        + "\". Nothing was overwritten.");
    }

    private static String joined(List<Wording> all, java.util.function.Function<Wording, String> part) {
        return all.stream().map(part).collect(Collectors.joining(" "));
    }
}
