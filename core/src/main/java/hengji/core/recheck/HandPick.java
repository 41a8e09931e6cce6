package hengji.core.recheck;

/**
 * Somebody whom people want re-checked whatever the draw says (人工指定).
 *
 * @param code of the candidate
 * @param reason why; a hand-picked one without a reason is not taken
 */
public record HandPick(String code, String reason) {
    public HandPick {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("hand-picked " + code + " without a reason");
        }
    }
}
