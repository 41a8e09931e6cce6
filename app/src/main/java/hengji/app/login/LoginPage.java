package hengji.app.login;

import hengji.app.frame.Frame;

/** The login page; {@code failed} after a wrong name or password. */
public record LoginPage(Frame frame, boolean failed) {}
