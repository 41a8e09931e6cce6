package hengji.app.journal;

import hengji.app.storage.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** One link of a chain: its hash covers everything it says and the hash of the link before. */
record Link(long chain, long number, Instant at, Actor actor, Entry entry, String previous) {
    static final String START = "0".repeat(64);

    String hash() {
        return sha256(List.of(
                Long.toString(chain),
                Long.toString(number),
                Long.toString(at.toEpochMilli()),
                Long.toString(actor.account()),
                actor.login(),
                actor.address(),
                entry.action(),
                entry.subject(),
                entry.before(),
                entry.after(),
                previous));
    }

    /** Over the texts with their lengths, so that no two lists read alike. */
    static String sha256(List<String> texts) {
        MessageDigest digest = Sha256.digest();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
