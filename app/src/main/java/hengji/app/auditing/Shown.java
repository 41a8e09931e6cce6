package hengji.app.auditing;

import java.time.Instant;

/**
 * One entry as the auditor sees it.
 *
 * @param organisation whose chain it is in; the office's own where there is none
 */
public record Shown(
        long id,
        long chain,
        long number,
        Instant at,
        String login,
        String address,
        String organisation,
        String action,
        String subject,
        String before,
        String after) {}
