package hengji.app.journal;

import hengji.core.explain.Wording;
import java.time.Instant;

/** What can be wrong with the journal, in words: which chain, which entry. */
final class Flaws {
    private Flaws() {}

    static Wording altered(long chain, long number, Instant at) {
        return of(chain, number, "内容被改动（记录时间 " + at + "）", "was altered (recorded " + at + ")");
    }

    static Wording doesNotFollow(long chain, long number) {
        return of(chain, number, "与前一条不衔接：前一条被改动或次序被调换", "does not follow the one before, which was altered or moved");
    }

    static Wording inserted(long chain, long number) {
        return of(chain, number, "重复：有人插入了记录", "appears twice: one was inserted");
    }

    static Wording differsFromSeal(long chain, long number) {
        return of(chain, number, "与封存时不同：这一条或更早的记录被改写", "differs from its seal: it or an earlier one was rewritten");
    }

    static Wording missing(long chain, long from, long to) {
        return range(chain, from, to, "缺失", "missing");
    }

    static Wording cutOff(long chain, long from, long to) {
        return range(chain, from, to, "已封存但不见了：日志尾部被截掉", "sealed but gone: the end was cut off");
    }

    static Wording chainGone(long chain, long to) {
        return range(chain, 1, to, "已封存但整条链不见了", "sealed but the whole chain is gone");
    }

    static Wording head(long chain, long head, long last) {
        return Wording.of(
                "链 " + chain + "：链头记到第 " + head + " 条，实有到第 " + last + " 条，两者不符。",
                "chain " + chain + ": the head says " + head + ", the last entry is " + last + ".");
    }

    static Wording seal(long id, Instant at, boolean follows) {
        return Wording.of(
                "封存 " + id + "（" + at + "）" + (follows ? "内容被改动。" : "与前一次封存不衔接。"),
                "seal " + id + " (" + at + ") " + (follows ? "was altered." : "does not follow the one before."));
    }

    private static Wording of(long chain, long number, String zh, String en) {
        return Wording.of(
                "链 " + chain + " 第 " + number + " 条" + zh + "。",
                "chain " + chain + ", entry " + number + " " + en + ".");
    }

    private static Wording range(long chain, long from, long to, String zh, String en) {
        return Wording.of(
                "链 " + chain + " 第 " + from + "–" + to + " 条" + zh + "。",
                "chain " + chain + ", entries " + from + "–" + to + " " + en + ".");
    }
}
