package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A file that is to be taken in, from its upload to its end (导入批次).
 *
 * @param id internal
 * @param region 区划码
 * @param year 年度
 * @param kind of table
 * @param fileName as uploaded
 * @param state how far it is
 * @param found headers of the file, left to right
 * @param mapping which column holds what
 * @param effective from which day on changes of units hold
 * @param onlyNew whether only new rows are taken, nothing changed
 * @param total rows below the header
 * @param done rows worked off in the present state
 * @param trouble why it went no further; empty mostly
 * @param login of whoever uploaded it
 * @param createdAt when
 */
public record Intake(
        long id,
        String region,
        int year,
        Kind kind,
        String fileName,
        State state,
        List<String> found,
        Mapping mapping,
        LocalDate effective,
        boolean onlyNew,
        int total,
        int done,
        String trouble,
        String login,
        Instant createdAt) {
    /** How far a file is. */
    public enum State {
        MAPPING(Wording.of("待对应列", "columns to be mapped")),
        CHECKING(Wording.of("正在核对", "being checked")),
        READY(Wording.of("待确认", "to be confirmed")),
        TAKING(Wording.of("正在导入", "being taken in")),
        TAKEN(Wording.of("已导入", "taken in")),
        DROPPED(Wording.of("已放弃", "dropped"));

        private final Wording wording;

        State(Wording wording) {
            this.wording = wording;
        }

        public Wording wording() {
            return wording;
        }
    }

    public Intake {
        found = List.copyOf(found);
    }

    public boolean isWorking() {
        return state == State.CHECKING || state == State.TAKING;
    }
}
