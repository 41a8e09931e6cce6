package hengji.app.account;

import java.security.SecureRandom;

/** One-time passwords, from letters and digits that nobody mistakes for one another. */
public final class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Fourteen characters of all three kinds. */
    public static String oneTime() {
        String all = LETTERS + CAPITALS + DIGITS;
        StringBuilder password = new StringBuilder();
        password.append(one(LETTERS)).append(one(CAPITALS)).append(one(DIGITS));
        while (password.length() < LENGTH) {
            password.append(one(all));
        }
        return password.toString();
    }

    private static char one(String from) {
        return from.charAt(RANDOM.nextInt(from.length()));
    }
}
