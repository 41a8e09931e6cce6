package hengji.app.seal;

import java.util.Locale;
import java.util.Optional;

/** A check code as people type it: any case, with or without its dash, letters that look like digits. */
final class CodeText {
    private static final int LENGTH = 8;

    private CodeText() {}

    /** 7KQ2-M9XD for 7kq2 m9xd; absent where it is no check code. */
    static Optional<String> find(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-－—_]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LENGTH && letters.matches("[0-9A-HJKMNP-TV-Z]+")
                ? Optional.of(letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2))
                : Optional.empty();
    }
}
