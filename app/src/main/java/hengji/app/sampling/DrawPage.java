package hengji.app.sampling;

import hengji.app.frame.Frame;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Map;

/**
 * The draw before it is made: the frame by stratum, the numbers, who may be picked by hand.
 *
 * @param frame around it
 * @param region 区划码
 * @param year 年度
 * @param pool who can be drawn
 * @param proposed the pack's number for each stratum
 * @param share what the numbers rest on
 * @param typed what was typed, where it was not taken
 * @param troubles why
 */
public record DrawPage(
        Frame frame,
        String region,
        int year,
        Pool pool,
        Map<String, Integer> proposed,
        String share,
        Map<String, String> typed,
        List<Wording> troubles) {
    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public Layer layer() {
        return Layer.find(text("layer"));
    }

    public String quota(String stratum) {
        String given = text("quota-" + stratum);
        return given.isEmpty() ? Integer.toString(proposed.getOrDefault(stratum, 0)) : given;
    }
}
