package hengji.app.storage;

import java.net.URI;
import java.util.Optional;

/**
 * What an office works with beside its database; nothing of it unless set.
 *
 * @param certificate for HTTPS
 * @param address under which people reach the office, for links in mails
 * @param mail the server that takes its mails
 * @param signOn where people may log in instead
 */
public record Neighbours(
        Optional<Certificate> certificate, Optional<URI> address, Optional<MailServer> mail, Optional<SignOn> signOn) {
    /** None at all. */
    public static final Neighbours NONE =
            new Neighbours(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with a certificate. */
    public Neighbours with(Certificate shown) {
        return new Neighbours(Optional.of(shown), address, mail, signOn);
    }

    /** The same with a mail server, and the address its mails name. */
    public Neighbours with(MailServer server, Optional<URI> named) {
        return new Neighbours(certificate, named, Optional.of(server), signOn);
    }

    /** The same with a sign-on. */
    public Neighbours with(SignOn provider) {
        return new Neighbours(certificate, address, mail, Optional.of(provider));
    }
}
