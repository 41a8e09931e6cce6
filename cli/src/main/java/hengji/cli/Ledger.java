package hengji.cli;

import hengji.core.evaluation.Evaluation;
import hengji.documents.paper.SummaryWorkbook;
import hengji.documents.paper.SummaryWorkbook.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what came of every file of a run, tells it and sums it up. */
final class Ledger {
    private final Console console;
    private final Captions captions;
    private final List<Entry> entries = new ArrayList<>();
    private final Tally tally;
    private boolean inTheWay;

    Ledger(Console console) {
        this.console = console;
        captions = new Captions(console);
        tally = new Tally(console);
    }

    void add(PaperRun.Outcome outcome) {
        switch (outcome) {
            case PaperRun.Done(Path path, List<PaperRun.Written> written) -> written.forEach(form -> add(path, form));
            case PaperRun.Unread(Desk.Unread unread) -> {
                tally.unreadable(unread.path(), unread.refusal());
                entries.add(new Entry.Unreadable(unread.path().toString(), unread.refusal()));
            }
        }
    }

    private void add(Path path, PaperRun.Written written) {
        Evaluation evaluation = written.evaluation();
        tally.add(evaluation);
        entries.add(new Entry.Evaluated(path.toString(), evaluation));
        console.print(captions.form(evaluation.form()));
        console.print("  " + captions.pack(evaluation));
        console.print("  " + captions.score(evaluation));
        console.print("  " + captions.findings(evaluation));
        console.print("  → " + written.folder() + note(written.outcome()));
    }

    private String note(PaperFolder.Outcome outcome) {
        return switch (outcome) {
            case WRITTEN -> "";
            case ALREADY_THERE -> console.choose("（已有，未变）", " (already there, unchanged)");
            case IN_THE_WAY -> {
                inTheWay = true;
                yield console.choose(
                        "：已有内容不同的文件夹，没有改动；加 --force 覆盖",
                        ": a folder with other content is there and was left alone; --force overwrites");
            }
        };
    }

    /** Writes the summary beside the folders; one that Hengji did not write, or somebody changed, is left alone. */
    void writeSummary(Path file, boolean force) {
        boolean written = new Keepsake(file).replace(SummaryWorkbook.write(entries), force);
        if (written) {
            console.print("→ " + file);
        } else {
            inTheWay = true;
            console.say(
                    "“" + file + "”已被改动过，没有覆盖；加 --force 覆盖。",
                    file + " was changed by somebody and left alone; --force overwrites it.");
        }
    }

    int exitCode() {
        return inTheWay ? Exit.USAGE : tally.exitCode();
    }
}
