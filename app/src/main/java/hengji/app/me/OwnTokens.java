package hengji.app.me;

import hengji.app.account.Tokens;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends the tokens of one person. */
@Service
class OwnTokens {
    private final Tokens tokens;
    private final Journal journal;

    OwnTokens(Tokens tokens, Journal journal) {
        this.tokens = tokens;
        this.journal = journal;
    }

    @Transactional
    public String make(Who who, String name, Tokens.Scope scope, int days, String address) {
        String token = tokens.make(who.id(), name, scope, days);
        String after = name + " " + scope + " " + days + "d";
        journal.write(Actor.of(who, address), new Entry(0, "token.make", "account " + who.login(), "", after));
        return token;
    }

    /** Ends a token; false if there is none that works. */
    @Transactional
    public boolean revoke(Who who, long token, String address) {
        boolean revoked = tokens.revoke(who.id(), token);
        if (revoked) {
            journal.write(
                    Actor.of(who, address), Entry.of(0, "token.revoke", "account " + who.login() + " token " + token));
        }
        return revoked;
    }

    List<Tokens.Token> list(Who who) {
        return tokens.list(who.id());
    }
}
