package hengji.app.account;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.API_TOKEN;

import hengji.app.storage.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Personal tokens by which programs act for somebody (程序令牌); only their hashes are kept. */
@Service
public class Tokens {
    /** Most days a token may last. */
    public static final int MOST_DAYS = 366;

    private static final String START = "hj_";
    private static final int BYTES = 32;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a token may be used for. */
    public enum Scope {
        /** Looking only. */
        READ,
        /** Everything its owner may do. */
        WRITE
    }

    /** A token as its owner sees it. */
    public record Token(
            long id, String name, Scope scope, Instant made, Instant expires, Optional<Instant> used, boolean revoked) {
        public boolean isUsable(Instant now) {
            return !revoked && expires.isAfter(now);
        }
    }

    /** Who a token stands for, and what it may be used for. */
    public record Bearer(long account, String login, Scope scope) {}

    private final DSLContext database;
    private final Clock clock;

    Tokens(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @return the token itself, which is never shown again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(long account, String name, Scope scope, int days) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = START + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        database.insertInto(API_TOKEN)
                .set(API_TOKEN.ACCOUNT_ID, account)
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.HASH, Sha256.of(token))
                .set(API_TOKEN.SCOPE, scope.name())
                .set(API_TOKEN.CREATED_AT, now)
                .set(API_TOKEN.EXPIRES_AT, now.plus(Duration.ofDays(days)))
                .execute();
        return token;
    }

    /** All tokens of an account, newest first. */
    @Transactional(readOnly = true)
    public List<Token> list(long account) {
        return database.selectFrom(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(account))
                .orderBy(API_TOKEN.ID.desc())
                .fetch(found -> new Token(
                        found.getId(),
                        found.getName(),
                        Scope.valueOf(found.getScope()),
                        found.getCreatedAt(),
                        found.getExpiresAt(),
                        Optional.ofNullable(found.getUsedAt()),
                        found.getRevokedAt() != null));
    }

    /** Whom a token stands for; absent if it is unknown, over, revoked or its account closed. Notes the use. */
    @Transactional
    public Optional<Bearer> use(String token) {
        Instant now = clock.instant();
        String hash = Sha256.of(token);
        Optional<Bearer> bearer = database.select(ACCOUNT.ID, ACCOUNT.LOGIN, API_TOKEN.SCOPE)
                .from(API_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(API_TOKEN.ACCOUNT_ID))
                .where(API_TOKEN.HASH.eq(hash), API_TOKEN.REVOKED_AT.isNull(), API_TOKEN.EXPIRES_AT.gt(now))
                .and(ACCOUNT.ACTIVE.isTrue())
                .fetchOptional(found -> new Bearer(found.value1(), found.value2(), Scope.valueOf(found.value3())));
        bearer.ifPresent(_ -> touch(hash, now));
        return bearer;
    }

    private void touch(String hash, Instant now) {
        database.update(API_TOKEN)
                .set(API_TOKEN.USED_AT, now)
                .where(API_TOKEN.HASH.eq(hash))
                .and(API_TOKEN.USED_AT.isNull().or(API_TOKEN.USED_AT.lt(now.minus(FRESH))))
                .execute();
    }

    /** Ends a token of an account; false if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean revoke(long account, long token) {
        return database.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, clock.instant())
                        .where(API_TOKEN.ID.eq(token), API_TOKEN.ACCOUNT_ID.eq(account), API_TOKEN.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Ends all tokens of an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revokeAll(long account) {
        database.update(API_TOKEN)
                .set(API_TOKEN.REVOKED_AT, clock.instant())
                .where(API_TOKEN.ACCOUNT_ID.eq(account), API_TOKEN.REVOKED_AT.isNull())
                .execute();
    }
}
