package hengji.app.recheck;

import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param action what was done
 * @param to where it led
 * @param by who did it
 * @param at when
 * @param reason given with it; mostly empty
 * @param documentNo given with it; mostly empty
 */
public record Stride(RecheckAction action, RecheckState to, String by, Instant at, String reason, String documentNo) {}
