package hengji.app.issue;

import hengji.core.form.FormKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A set of common indicators.
 *
 * @param id internal
 * @param region 区划码
 * @param organisation who asks for them
 * @param year 年度
 * @param kind for which form
 * @param name as its issuer calls it
 * @param revision raised by every change of its rows
 * @param issuedAt when it was last issued
 */
public record CommonSet(
        long id,
        String region,
        long organisation,
        int year,
        FormKind kind,
        String name,
        long revision,
        Optional<Instant> issuedAt) {}
