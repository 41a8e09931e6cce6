package hengji.documents.json;

import hengji.documents.manuscript.UnreadableFile;

/** How many pieces may still be kept in memory. */
final class Allowance {
    private final long most;
    private long spent;

    Allowance(long most) {
        this.most = most;
    }

    void spend() throws UnreadableFile {
        spent++;
        if (spent > most) {
            throw JsonRefusals.tooLarge(most);
        }
    }
}
