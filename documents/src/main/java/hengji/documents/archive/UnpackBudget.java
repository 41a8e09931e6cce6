package hengji.documents.archive;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;

/** Counts what has been unpacked of one file against its limit, whatever the directory declares. */
final class UnpackBudget {
    private final long most;
    private long unpacked;

    UnpackBudget(long most) {
        this.most = most;
    }

    void checkDeclared(long bytes) throws UnreadableFile {
        if (bytes > most) {
            throw tooLarge();
        }
    }

    void take(int bytes) throws UnreadableFile {
        unpacked += bytes;
        if (unpacked > most) {
            throw tooLarge();
        }
    }

    private UnreadableFile tooLarge() {
        long mebibytes = most >> 20;
        return Refusals.tooLarge("解压后超过 " + mebibytes + " MiB", "more than " + mebibytes + " MiB when unpacked");
    }
}
