package hengji.app.approve;

import hengji.app.frame.Frame;

/** What was approved, what was not and why (批复回执). */
public record ReceiptPage(Frame frame, Batch batch) {}
