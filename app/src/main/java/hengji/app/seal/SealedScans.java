package hengji.app.seal;

import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.content.Media;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Versions;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Limits;
import hengji.documents.pdf.PrintedCodes;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the scans of sealed papers, each matched by its check code to the version that stands. */
@Service
public class SealedScans {
    private static final Wording KINDS = Wording.of("盖章扫描件须为 PDF、JPG 或 PNG 文件。", "A scan is a PDF, JPG or PNG file.");
    private static final Wording SCAN_AGAIN =
            Wording.of("请重新扫描（200 dpi 灰度即可），每份不超过 20 MB。", "Scan again at 200 dpi in grey, at most 20 MB.");
    private final SealStore store;
    private final Matching matching;
    private final Contents contents;
    private final Forms forms;
    private final Journal journal;

    SealedScans(SealStore store, Matching matching, Contents contents, Forms forms, Journal journal) {
        this.store = store;
        this.matching = matching;
        this.contents = contents;
        this.forms = forms;
        this.journal = journal;
    }

    /**
     * A scan as it was sent.
     *
     * @param name of the file
     * @param typedCode what its sender typed as check code; blank for nothing
     * @param paper what is sealed
     */
    public record Sent(SealedPaper paper, String name, String typedCode) {}

    /** The accepted scans of a form, newest first. */
    @Transactional(readOnly = true)
    public List<SealedScan> list(long form) {
        return store.list(form);
    }

    /** The newest accepted scan of a paper of the version that stands under a check code. */
    @Transactional(readOnly = true)
    public Optional<SealedScan> find(long form, SealedPaper paper) {
        return list(form).stream().filter(scan -> scan.paper() == paper).findFirst();
    }

    /** The bytes of an accepted scan, to be read after this call. */
    @Transactional(readOnly = true)
    public InputStream open(SealedScan scan) {
        return contents.open(scan.sha256());
    }

    /** Takes a scan in, or says why not. */
    @Transactional
    public SealAnswer take(long form, Sent sent, byte[] bytes, Who who, String address) {
        FormHead head = forms.get(form);
        Actor actor = Actor.of(who, address);
        Optional<Media> media =
                Media.of(bytes).filter(kind -> kind == Media.PDF || kind == Media.JPEG || kind == Media.PNG);
        if (media.isEmpty() || bytes.length > Contents.LARGEST) {
            return new SealAnswer.Refused("no-scan", KINDS, SCAN_AGAIN);
        }
        SealAnswer answer = taken(head, sent, bytes, media.get(), actor);
        if (answer instanceof SealAnswer.Refused refused) {
            journal.write(
                    actor,
                    new Entry(
                            head.organisation(),
                            "seal.refuse",
                            "form " + form,
                            sent.name(),
                            refused.reason().zh()));
        }
        return answer;
    }

    private SealAnswer taken(FormHead head, Sent sent, byte[] bytes, Media media, Actor actor) {
        List<String> read = media == Media.PDF ? PrintedCodes.find(bytes, Limits.DEFAULT) : List.of();
        return switch (PrintedCode.of(read, sent.typedCode())) {
            case PrintedCode.NotTold(var refusal) -> refusal;
            case PrintedCode.Told(String code, boolean wasRead) ->
                switch (matching.match(head, code)) {
                    case Matching.Match.Other(var refusal) -> refusal;
                    case Matching.Match.Present(var version) -> {
                        String sha256 = contents.put(bytes, media.mediaName()).sha256();
                        yield new SealAnswer.Accepted(
                                keep(version, new SealStore.Entry(sent.paper(), sha256, sent.name(), wasRead), actor));
                    }
                };
        };
    }

    private SealedScan keep(Versions.Version version, SealStore.Entry entry, Actor actor) {
        long id = store.add(version, entry, actor.account());
        journal.write(
                actor,
                new Entry(
                        forms.get(version.form()).organisation(),
                        "seal.accept",
                        "form " + version.form() + " version " + version.number(),
                        "",
                        entry.paper().name() + " " + entry.name() + " " + entry.sha256()));
        return list(version.form()).stream()
                .filter(scan -> scan.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
