package hengji.app.journal;

import hengji.app.account.Who;

/**
 * Who acts, and from where.
 *
 * @param account id, 0 for the office itself
 * @param login 登录名
 * @param address network address
 */
public record Actor(long account, String login, String address) {
    /** The office's own jobs. */
    public static final Actor OFFICE = new Actor(0, "office", "");

    public static Actor of(Who who, String address) {
        return new Actor(who.id(), who.login(), address);
    }
}
