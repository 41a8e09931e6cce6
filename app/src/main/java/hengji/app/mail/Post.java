package hengji.app.mail;

import hengji.app.storage.MailServer;
import hengji.app.storage.Settings;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Hands the queued mails to the mail server, all that are due over one connection. */
@Component
@ConditionalOnProperty(Settings.MAIL)
class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "20000";
    private static final int MOST = 200;

    private final MailBook book;
    private final MailServer server;
    private final Clock clock;

    Post(MailBook book, Settings settings, Clock clock) {
        this.book = book;
        this.server = settings.neighbours().mail().orElseThrow();
        this.clock = clock;
    }

    /** One round; how many were taken. A server that cannot be reached puts all of them off. */
    int round() {
        List<Letter> due = book.due(MOST);
        if (due.isEmpty()) {
            return 0;
        }
        Session session = session();
        try (Transport transport = session.getTransport()) {
            transport.connect();
            return (int) due.stream()
                    .filter(letter -> isTaken(letter, session, transport))
                    .count();
        } catch (MessagingException problem) {
            LOG.warn("mail server {}: {}", server.host(), problem.getMessage());
            due.forEach(letter -> book.failed(letter, "连接邮件服务器失败：" + problem.getMessage(), false));
            return 0;
        }
    }

    private boolean isTaken(Letter letter, Session session, Transport transport) {
        try {
            MimeMessage message = message(letter, session);
            transport.sendMessage(message, message.getAllRecipients());
            book.sent(letter);
            return true;
        } catch (SendFailedException refused) {
            boolean forGood = Optional.ofNullable(refused.getInvalidAddresses())
                    .filter((Address[] bad) -> bad.length > 0)
                    .isPresent();
            book.failed(letter, String.valueOf(refused.getMessage()), forGood);
        } catch (MessagingException problem) {
            book.failed(letter, String.valueOf(problem.getMessage()), false);
        }
        return false;
    }

    private MimeMessage message(Letter letter, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private Session session() {
        Properties properties = new Properties();
        String protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", protocol);
        String start = "mail." + protocol + ".";
        properties.setProperty(start + "host", server.host());
        properties.setProperty(start + "port", Integer.toString(server.port()));
        properties.setProperty(start + "auth", Boolean.toString(server.login().isPresent()));
        properties.setProperty(start + "connectiontimeout", CONNECT_MILLISECONDS);
        properties.setProperty(start + "timeout", ANSWER_MILLISECONDS);
        properties.setProperty(start + "writetimeout", ANSWER_MILLISECONDS);
        properties.setProperty(start + "ssl.checkserveridentity", "true");
        boolean startTls = server.security() == MailServer.Security.STARTTLS;
        properties.setProperty(start + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(start + "starttls.required", Boolean.toString(startTls));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return server.login()
                        .map(login -> new PasswordAuthentication(login.user(), login.password()))
                        .orElse(new PasswordAuthentication("", ""));
            }
        });
    }
}
