package hengji.policies;

import hengji.core.explain.Wording;
import hengji.core.policy.Validity;
import java.util.Comparator;
import java.util.List;

/** Asks whether dated versions of a value follow each other through all years of their file without gap or overlap. */
final class YearsCovered {
    private final Validity years;
    private final Complaints complaints;

    YearsCovered(Validity years, Complaints complaints) {
        this.years = years;
        this.complaints = complaints;
    }

    void check(Spot spot, List<Setting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        List<Setting> inOrder = settings.stream()
                .sorted(Comparator.comparingInt(setting -> setting.validity().from()))
                .toList();
        long next = years.from();
        for (Setting setting : inOrder) {
            step(setting, next);
            next = Years.last(setting.validity()) + 1L;
        }
        if (next <= Years.last(years)) {
            gap(spot, next);
        }
    }

    private void step(Setting setting, long due) {
        int from = setting.validity().from();
        if (from > due) {
            gap(setting.spot(), due);
        } else if (from < due) {
            complaints.add(
                    setting.spot(),
                    Wording.of(
                            "自 " + from + " 年起，与前一段或口径的有效期（" + Years.text(years) + "）冲突",
                            "from " + from + " it overlaps the version before it, or leaves the pack's years "
                                    + Years.text(years)),
                    Wording.of("请使 from 为 " + due, "let it begin in " + due));
        }
    }

    private void gap(Spot spot, long year) {
        complaints.add(
                spot,
                Wording.of("有效期有空档：" + year + " 年没有取值", "a gap in validity: no value for " + year),
                Wording.of(
                        "请补上 " + year + " 年的取值，或改口径的有效期（" + Years.text(years) + "）",
                        "give a value for " + year + ", or change the pack's years " + Years.text(years)));
    }
}
