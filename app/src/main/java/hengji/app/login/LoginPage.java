package hengji.app.login;

import hengji.app.frame.Frame;

/**
 * The login page.
 *
 * @param trouble why the last attempt failed; empty for none
 * @param name what was typed as login
 * @param next where to go afterwards; empty for the usual place
 * @param signOn whether the county's own sign-on is offered
 */
public record LoginPage(Frame frame, String trouble, String name, String next, boolean signOn) {}
