package hengji.app.monitoring;

import hengji.core.explain.Wording;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to somebody who fills in or hands in a sheet. */
public sealed interface Kept {
    /**
     * Everything that nobody else changed meanwhile is kept.
     *
     * @param money what another had typed of the money; absent where nobody did
     * @param rows what others had typed of indicators, by lineage
     */
    record Done(Optional<SaidMoney> money, Map<String, SaidRow> rows) implements Kept {
        public Done {
            rows = Map.copyOf(rows);
        }

        public boolean isWhole() {
            return money.isEmpty() && rows.isEmpty();
        }
    }

    /** Nothing was kept, and everything that stands in the way. */
    record Refused(List<Obstacle> obstacles) implements Kept {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }

        static Refused because(String zh, String en, String zhRemedy, String enRemedy) {
            return new Refused(List.of(new Obstacle(Wording.of(zh, en), Wording.of(zhRemedy, enRemedy))));
        }
    }
}
