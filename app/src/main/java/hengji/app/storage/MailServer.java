package hengji.app.storage;

import java.util.Optional;

/**
 * The mail server that takes the office's mails (SMTP).
 *
 * @param host its name
 * @param port its port
 * @param security how the connection is kept secret
 * @param login absent where it asks for none
 * @param from the address mails come from
 */
public record MailServer(String host, int port, Security security, Optional<Login> login, String from) {
    /** Who sends, and the password for it. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /** How a connection is kept secret, each with its usual port. */
    public enum Security {
        /** Begins in the clear, must turn to TLS before anything is said. */
        STARTTLS(587),
        /** TLS from the first byte. */
        TLS(465),
        /** In the clear; for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        public int port() {
            return port;
        }
    }
}
