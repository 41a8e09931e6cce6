package hengji.app.frame;

/**
 * Something went wrong (出错页).
 *
 * @param frame around it
 * @param what happened, in one sentence
 * @param advice what to do now
 */
public record TroublePage(Frame frame, String what, String advice) {}
