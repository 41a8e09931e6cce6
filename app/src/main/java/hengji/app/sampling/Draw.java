package hengji.app.sampling;

import hengji.core.explain.Wording;
import hengji.core.recheck.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample that was drawn.
 *
 * @param id internal
 * @param region 区划码
 * @param year 年度
 * @param layer how its frame is divided
 * @param announced where the seed was made known
 * @param outside how many self-evaluations could not be drawn, since they were not accepted
 * @param by who drew
 * @param at when
 * @param sample seed, frame, quotas and who was drawn
 */
public record Draw(
        long id,
        String region,
        int year,
        Layer layer,
        String announced,
        int outside,
        String by,
        Instant at,
        Sample sample) {
    /** Whether drawing again from the kept frame gives the same. */
    public boolean isRepeatable() {
        return sample.isConfirmedBy(sample.frame());
    }

    /** What may not be read into it, with what was outside its frame. */
    public List<Wording> limits() {
        List<Wording> limits = new ArrayList<>(sample.limits());
        if (outside > 0) {
            limits.add(Wording.of(
                    "抽取时还有 " + outside + " 张自评表没有受理，不在抽样范围内。",
                    outside + " self-evaluations were not accepted yet and could not be drawn."));
        }
        return List.copyOf(limits);
    }
}
