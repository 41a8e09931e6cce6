package hengji.app.mail;

/**
 * A mail as it goes out.
 *
 * @param id internal
 * @param recipient the address
 * @param subject one line
 * @param body plain text
 * @param attempts how often it was tried before
 */
record Letter(long id, String recipient, String subject, String body, int attempts) {}
