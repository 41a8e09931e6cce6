package hengji.app.result;

import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a person decided.
 *
 * @param verdict 保留, 压减 or 取消
 * @param amount what is taken away, in 万元
 * @param ground why
 * @param proposal what was proposed at the time
 * @param follows whether it is what was proposed
 * @param by who
 * @param at when
 * @param revision raised by every change
 */
public record Decided(
        Verdict verdict,
        BigDecimal amount,
        String ground,
        String proposal,
        boolean follows,
        String by,
        Instant at,
        long revision) {}
