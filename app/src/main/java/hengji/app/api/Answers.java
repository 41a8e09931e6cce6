package hengji.app.api;

import static hengji.app.tables.Tables.API_ANSWER;

import hengji.app.tables.tables.records.ApiAnswerRecord;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers given to writes, by the key that the program chose. */
@Repository
class Answers {
    private static final Duration KEPT = Duration.ofHours(24);

    /** An answer as it was given. */
    static final class Answer {
        private final int status;
        private final String media;
        private final String location;
        private final byte[] body;

        Answer(int status, String media, String location, byte[] body) {
            this.status = status;
            this.media = media;
            this.location = location;
            this.body = body;
        }

        int status() {
            return status;
        }

        String media() {
            return media;
        }

        String location() {
            return location;
        }

        byte[] body() {
            return body;
        }
    }

    /** What became of a key. */
    sealed interface Claim {
        /** Nobody used it: go on. */
        record Fresh() implements Claim {}

        /** Used for the same request, and answered. */
        record Answered(Answer answer) implements Claim {}

        /** Used for the same request, which is under way or broke off. */
        record UnderWay() implements Claim {}

        /** Used for another request. */
        record Other() implements Claim {}
    }

    private final DSLContext database;
    private final Clock clock;

    Answers(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a key for a request, unless it was taken before. */
    @Transactional
    public Claim claim(long account, String key, String request) {
        forgetOld();
        int made = database.insertInto(API_ANSWER)
                .set(API_ANSWER.ACCOUNT_ID, account)
                .set(API_ANSWER.REPEAT_KEY, key)
                .set(API_ANSWER.REQUEST, request)
                .set(API_ANSWER.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return made == 1 ? new Claim.Fresh() : known(account, key, request);
    }

    private Claim known(long account, String key, String request) {
        Optional<ApiAnswerRecord> found =
                database.fetchOptional(API_ANSWER, API_ANSWER.ACCOUNT_ID.eq(account), API_ANSWER.REPEAT_KEY.eq(key));
        if (found.isEmpty()) {
            return new Claim.UnderWay();
        }
        ApiAnswerRecord answer = found.get();
        if (!answer.getRequest().equals(request)) {
            return new Claim.Other();
        }
        return answer.getStatus() == 0
                ? new Claim.UnderWay()
                : new Claim.Answered(
                        new Answer(answer.getStatus(), answer.getMedia(), answer.getLocation(), answer.getBody()));
    }

    private void forgetOld() {
        database.deleteFrom(API_ANSWER)
                .where(API_ANSWER.AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }

    @Transactional
    public void keep(long account, String key, Answer answer) {
        database.update(API_ANSWER)
                .set(API_ANSWER.STATUS, answer.status())
                .set(API_ANSWER.MEDIA, answer.media())
                .set(API_ANSWER.LOCATION, answer.location())
                .set(API_ANSWER.BODY, answer.body())
                .where(API_ANSWER.ACCOUNT_ID.eq(account), API_ANSWER.REPEAT_KEY.eq(key))
                .execute();
    }

    /** Gives a key back: its request was refused by an error of ours and changed nothing. */
    @Transactional
    public void release(long account, String key) {
        database.deleteFrom(API_ANSWER)
                .where(API_ANSWER.ACCOUNT_ID.eq(account), API_ANSWER.REPEAT_KEY.eq(key))
                .execute();
    }
}
