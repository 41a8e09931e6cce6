package hengji.app.account;

/** The one who asks, and whether a one-time password must be changed before anything else. */
record Present(Who who, boolean mustChange) {}
