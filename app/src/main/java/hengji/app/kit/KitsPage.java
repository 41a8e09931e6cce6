package hengji.app.kit;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.List;

/**
 * The units whose kits somebody may see, for one year.
 *
 * @param frame around it
 * @param year shown
 * @param years to choose from, newest first
 * @param rows one a unit
 */
public record KitsPage(Frame frame, int year, List<Integer> years, List<Row> rows) {
    /**
     * A unit.
     *
     * @param organisation its id
     * @param code 预算单位编码
     * @param name of it
     * @param state where its self-evaluation stands; empty where none was begun
     * @param letter 文号; empty while there is none
     */
    public record Row(long organisation, String code, String name, String state, String letter) {}

    public KitsPage {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    public Say say() {
        return frame.say();
    }
}
