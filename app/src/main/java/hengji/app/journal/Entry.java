package hengji.app.journal;

/**
 * What somebody did.
 *
 * @param chain the organisation whose chain it joins; 0 for the office itself
 * @param action what, e.g. {@code form.save}
 * @param subject to what, e.g. {@code form 12 row 3 target}
 * @param before what stood there; empty for none
 * @param after what stands there now; empty for none
 */
public record Entry(long chain, String action, String subject, String before, String after) {
    /** Something done that changed no text. */
    public static Entry of(long chain, String action, String subject) {
        return new Entry(chain, action, subject, "", "");
    }
}
