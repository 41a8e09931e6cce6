package hengji.app.sampling;

import hengji.app.frame.Frame;
import hengji.app.recheck.Standing;
import hengji.core.recheck.CodeSpread;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The samples of a year and what came of them.
 *
 * @param frame around it
 * @param region 区划码
 * @param year 年度
 * @param draws oldest first
 * @param standings of everybody drawn, by draw
 * @param spread what the same fault cost
 * @param ranking of review scores only; nobody without one
 * @param may whether this person may draw
 */
public record SamplePage(
        Frame frame,
        String region,
        int year,
        List<Draw> draws,
        Map<Long, List<Standing>> standings,
        List<CodeSpread> spread,
        List<Ranked> ranking,
        boolean may) {
    /** A place in the internal ranking of review scores. */
    public record Ranked(int place, String code, String name, BigDecimal points, String grade) {}

    public List<Standing> of(Draw draw) {
        return standings.getOrDefault(draw.id(), List.of());
    }
}
