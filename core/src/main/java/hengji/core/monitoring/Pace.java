package hengji.core.monitoring;

import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.Optional;

/** How a target comes about in the course of a year (推进方式): what a figure in the middle of it can tell. */
public enum Pace {
    /** A number that grows month by month; held against the share of the year. */
    STEADY("按时间均衡推进", "grows with the year"),
    /** A number that must not be passed; held against the share of the year. */
    CEILING("不得突破", "must not be passed"),
    /** A rate or a level: met it tells something, unmet nothing yet. */
    LEVEL("比率或水平", "a rate or a level"),
    /** Comes at once: one thing, or a day. */
    ONCE("一次性完成", "comes at once"),
    /** Words; a person judges. */
    WORDS("定性", "words");

    private final Wording wording;

    Pace(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    /** The pace that sign and kind of a row suggest; a person may know better. */
    public static Pace of(Indicator row) {
        Optional<Sign> sign = row.sign().value();
        Optional<BigDecimal> target = row.targetNumber();
        if (sign.filter(Sign.QUALITATIVE::equals).isPresent()) {
            return WORDS;
        }
        if (target.isEmpty() || PrintedUnits.isMonth(row) || IndicatorClass.of(row) == IndicatorClass.TIMELINESS) {
            return ONCE;
        }
        if (PrintedUnits.isPercent(row)) {
            return LEVEL;
        }
        if (sign.filter(Sign::wantsLess).isPresent() || wantsNone(sign, target.get())) {
            return CEILING;
        }
        return target.get().compareTo(BigDecimal.ONE) > 0 ? STEADY : ONCE;
    }

    /** "＝0": one is too many and cannot be undone. */
    private static boolean wantsNone(Optional<Sign> sign, BigDecimal target) {
        return target.signum() == 0 && sign.filter(Sign.EQUAL::equals).isPresent();
    }
}
