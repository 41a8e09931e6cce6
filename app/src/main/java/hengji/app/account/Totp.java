package hengji.app.account;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every 30 seconds (动态码), RFC 6238 with SHA-1, as every authenticator app has them. */
public final class Totp {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LENGTH = 32;
    private static final long STEP_SECONDS = 30;
    private static final int MILLION = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret in base 32, of 160 bits. */
    public static String newSecret() {
        StringBuilder secret = new StringBuilder();
        while (secret.length() < SECRET_LENGTH) {
            secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    /** The time step a code belongs to, if it is one of now, half a minute ago or half a minute ahead. */
    public static OptionalLong step(String secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        String typed = code.replace(" ", "");
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> code(secret, step).equals(typed))
                .findFirst();
    }

    /** The code of a moment. */
    public static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MILLION);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static byte[] bytes(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long bits = 0;
        int count = 0;
        for (int i = 0; i < base32.length(); i++) {
            bits = (bits << 5) | ALPHABET.indexOf(base32.charAt(i));
            count += 5;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                bytes.put((byte) (bits >> count));
            }
        }
        return bytes.array();
    }

    /** The address an authenticator app takes. */
    public static String link(String secret, String login) {
        String label = URLEncoder.encode("衡绩:" + login, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Hengji";
    }
}
