package hengji.app.frame;

/** A page that needs nothing but its frame. */
public record PlainPage(Frame frame) {}
