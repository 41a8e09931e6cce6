package hengji.app.kit;

import hengji.core.explain.Wording;

/**
 * One paper of a kit, and whether it is there.
 *
 * @param part which part it belongs to
 * @param name of it, more exact than the part's where there are several
 * @param standing whether it is there
 * @param note what is there or missing
 * @param link where to get it or see it
 * @param action what one does there
 */
public record KitItem(KitPart part, Wording name, Standing standing, Wording note, String link, Wording action) {
    /** Whether a paper is there. */
    public enum Standing {
        THERE(Wording.of("齐", "there"), "ok", "✓"),
        PARTLY(Wording.of("待完善", "not complete"), "warn", "▲"),
        MISSING(Wording.of("缺", "missing"), "bad", "✗"),
        NOT_NEEDED(Wording.of("不涉及", "not needed"), "hint", "—");

        private final Wording wording;
        private final String shade;
        private final String sign;

        Standing(Wording wording, String shade, String sign) {
            this.wording = wording;
            this.shade = shade;
            this.sign = sign;
        }

        public Wording wording() {
            return wording;
        }

        /** Its shade in the style sheet. */
        public String shade() {
            return shade;
        }

        public String sign() {
            return sign;
        }
    }

    /** Whether it goes into the zip. */
    public boolean isPacked() {
        return standing == Standing.THERE || standing == Standing.PARTLY;
    }
}
