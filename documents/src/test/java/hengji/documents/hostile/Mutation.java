package hengji.documents.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages bytes in the ways that disks, networks and careless programs do; the same seed does the same damage. */
final class Mutation {
    private static final byte[] MARKUP = "<>&\"/= ".getBytes(StandardCharsets.US_ASCII);

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** Flips bytes, cuts the end off, takes a piece out, doubles a piece or blanks one. */
    byte[] ofBytes(byte[] content) {
        return switch (random.nextInt(5)) {
            case 0 -> flipped(content, 1 + random.nextInt(8));
            case 1 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 2 -> withoutPiece(content);
            case 3 -> withPieceTwice(content);
            default -> blanked(content);
        };
    }

    /** Changes a few characters of a text, markup above all. */
    byte[] ofText(byte[] content) {
        byte[] changed = content.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(128);
                case 1 -> changed[at] = MARKUP[random.nextInt(MARKUP.length)];
                case 2 -> changed = withoutPiece(changed);
                default -> changed = withPieceTwice(changed);
            }
        }
        return changed;
    }

    private byte[] flipped(byte[] content, int flips) {
        byte[] changed = content.clone();
        for (int i = 0; i < flips; i++) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] withoutPiece(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(64));
        byte[] changed = new byte[content.length - (to - from)];
        System.arraycopy(content, 0, changed, 0, from);
        System.arraycopy(content, to, changed, from, content.length - to);
        return changed.length == 0 ? content : changed;
    }

    private byte[] withPieceTwice(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(256));
        byte[] changed = Arrays.copyOf(content, content.length + to - from);
        System.arraycopy(content, from, changed, to, content.length - from);
        return changed;
    }

    private byte[] blanked(byte[] content) {
        byte[] changed = content.clone();
        int from = random.nextInt(content.length);
        Arrays.fill(changed, from, Math.min(content.length, from + 1 + random.nextInt(512)), (byte) 0);
        return changed;
    }
}
