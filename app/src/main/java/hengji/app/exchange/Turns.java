package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes rows in; those that wait for another one, as a unit for its department, get their turn after it. */
final class Turns {
    private static final int STRIDE = 100;

    private final Judging judging;
    private final Counterpart.Office office;
    private final Taking taking;

    Turns(Judging judging, Counterpart.Office office, Taking taking) {
        this.judging = judging;
        this.office = office;
        this.taking = taking;
    }

    /** All or none: stops where a row can be taken in at no turn. */
    void take(List<RowStore.Raw> rows, IntConsumer progress) {
        List<RowStore.Raw> waiting = List.copyOf(rows);
        int done = 0;
        while (!waiting.isEmpty()) {
            List<RowStore.Raw> left = new ArrayList<>();
            Optional<Wording> reason = Optional.empty();
            for (RowStore.Raw raw : waiting) {
                Optional<Wording> refusal = take(raw);
                if (refusal.isPresent()) {
                    left.add(raw);
                    reason = refusal.map(why -> Wording.of(
                            raw.standingAt() + "：" + why.zh() + "本次没有导入。", raw.standingAt() + ": " + why.en()));
                } else if (++done % STRIDE == 0) {
                    progress.accept(done);
                }
            }
            if (left.size() == waiting.size()) {
                throw new Stopped(reason.orElseThrow());
            }
            waiting = left;
        }
    }

    private Optional<Wording> take(RowStore.Raw raw) {
        Row row = judging.row(raw);
        return office.take(row, judging.before(row), taking);
    }
}
