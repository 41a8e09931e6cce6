package hengji.documents.xml;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;

/** How a document begins: a byte-order mark is passed over; encodings that no office program writes are refused. */
final class Prologue {
    private static final int HEAD = 4;

    private Prologue() {}

    static void pass(Window window) throws UnreadableFile {
        window.ensure(HEAD);
        byte[] bytes = window.bytes;
        if (bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            window.at = 3;
        }
        boolean wideMark = (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        boolean wide = (bytes[0] == '<' && bytes[1] == 0) || (bytes[0] == 0 && bytes[1] == '<');
        if (wideMark || wide) {
            throw Refusals.damaged("内部编码不是 UTF-8", "its parts are not written in UTF-8");
        }
    }
}
