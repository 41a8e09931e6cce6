package hengji.app.remind;

import hengji.app.duty.Duty;
import hengji.app.duty.Standing;
import hengji.core.explain.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body is reminded of. */
enum Status {
    LATE(Wording.of("逾期", "late"), Wording.of("已超过规定期限，至今没有报送", "past the last day and not filed")) {
        @Override
        boolean holds(Duty duty) {
            return duty.isLate();
        }
    },
    UNFILED(Wording.of("未报", "not filed"), Wording.of("尚未报送", "not filed yet")) {
        @Override
        boolean holds(Duty duty) {
            return !duty.isLate() && (duty.standing() == Standing.NOT_BEGUN || duty.standing() == Standing.FILLING);
        }
    },
    RETURNED(Wording.of("退回未改", "returned"), Wording.of("已退回，修改后尚未重新报送", "returned and not filed again")) {
        @Override
        boolean holds(Duty duty) {
            return duty.standing() == Standing.RETURNED;
        }
    };

    private final Wording wording;
    private final Wording sentence;

    Status(Wording wording, Wording sentence) {
        this.wording = wording;
        this.sentence = sentence;
    }

    abstract boolean holds(Duty duty);

    Wording wording() {
        return wording;
    }

    Wording sentence() {
        return sentence;
    }

    /** Its name in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Status> find(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
