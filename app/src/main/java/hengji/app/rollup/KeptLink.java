package hengji.app.rollup;

import hengji.core.rollup.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A link that a person confirmed.
 *
 * @param form the department's target form
 * @param lineage its row
 * @param method how its figure comes from the projects'
 * @param sources the projects' rows
 * @param by who confirmed it
 * @param at when
 * @param revision raised by every change
 */
public record KeptLink(
        long form, String lineage, Method method, List<Source> sources, String by, Instant at, long revision) {
    public KeptLink {
        sources = List.copyOf(sources);
    }

    /**
     * One project's row.
     *
     * @param project 项目编码
     * @param lineage of its row
     * @param weight in a weighted mean
     */
    public record Source(String project, String lineage, Optional<BigDecimal> weight) {}
}
