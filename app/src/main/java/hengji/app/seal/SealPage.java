package hengji.app.seal;

import hengji.app.frame.Dates;
import hengji.app.frame.Say;
import hengji.app.sheet.Opened;
import java.util.List;
import java.util.Optional;

/**
 * The sealed papers of a form.
 *
 * @param opened the form
 * @param maySend whether the reader may send scans
 * @param scans accepted, newest first
 * @param refused what was just refused
 * @param typed the code that was typed with it
 */
public record SealPage(
        Opened opened, boolean maySend, List<SealedScan> scans, Optional<SealAnswer.Refused> refused, String typed) {
    public SealPage {
        scans = List.copyOf(scans);
    }

    public Say say() {
        return opened.say();
    }

    public long form() {
        return opened.head().id();
    }

    public List<SealedPaper> papers() {
        return opened.head().isEvaluated() ? List.of(SealedPaper.values()) : List.of(SealedPaper.FORM);
    }

    public String when(SealedScan scan) {
        return Dates.moment(say(), scan.at());
    }
}
