package hengji.core.rollup;

import hengji.core.explain.Wording;
import java.util.OptionalInt;

/**
 * Something that did not go into a consolidated form, or not in full.
 *
 * @param unit 预算单位编码; empty where it concerns all units
 * @param row the unit's row, where it is one
 * @param why and what a person has to do
 */
public record LeftOut(String unit, OptionalInt row, Wording why) {
    static LeftOut form(UnitForm unit, String zh, String en) {
        return new LeftOut(
                unit.code(), OptionalInt.empty(), Wording.of("“" + unit.name() + "”" + zh, unit.name() + " " + en));
    }

    static LeftOut all(String zh, String en) {
        return new LeftOut("", OptionalInt.empty(), Wording.of(zh, en));
    }
}
