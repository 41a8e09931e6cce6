package hengji.app.account;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody proves who they are.
 *
 * @param id of the account
 * @param login 登录名
 * @param name 姓名
 * @param hash of the password
 * @param active whether the account is open
 * @param mustChange whether the password is a one-time one
 * @param lockedUntil no login before; absent if not locked
 * @param secret of the second factor, in base 32; absent without one
 * @param lastStep time step of the code used last
 * @param language zh or en
 */
public record Credential(
        long id,
        String login,
        String name,
        String hash,
        boolean active,
        boolean mustChange,
        Optional<Instant> lockedUntil,
        Optional<String> secret,
        long lastStep,
        String language) {
    public boolean isLocked(Instant now) {
        return lockedUntil.filter(until -> until.isAfter(now)).isPresent();
    }
}
