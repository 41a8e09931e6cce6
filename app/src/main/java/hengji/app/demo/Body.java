package hengji.app.demo;

import hengji.app.organisation.Organisation;
import java.math.BigDecimal;
import java.util.List;

/**
 * A made-up body of the county.
 *
 * @param code 预算单位编码
 * @param name 名称
 * @param parent code of what it belongs to; empty for none
 * @param kind what it is
 * @param template which indicators it has
 * @param budget of last year, in 万元
 * @param execution of last year, in percent
 * @param lost points lost last year, about
 * @param contact 联系人
 */
record Body(
        String code,
        String name,
        String parent,
        Organisation.Kind kind,
        String template,
        BigDecimal budget,
        BigDecimal execution,
        int lost,
        String contact) {
    static List<Body> all() {
        return Csv.rows("bodies.csv").stream()
                .map(row -> new Body(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        Organisation.Kind.valueOf(row.get(3)),
                        row.get(4),
                        new BigDecimal(row.get(5)),
                        new BigDecimal(row.get(6)),
                        Integer.parseInt(row.get(7)),
                        row.get(8)))
                .toList();
    }

    /** A number that is always the same for the same words, from 0. */
    int chance(String about, int below) {
        return Math.floorMod((code + about).hashCode() * 31 + 17, below);
    }
}
