package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Remark;
import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of one manuscript while they are read: the one at hand and its open indicator table. */
final class Desk {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks;
    private Draft draft = new Draft();
    private Optional<IndicatorSection> section = Optional.empty();
    private boolean endsInIndicator;

    /** Remarks of the reader go to the first form, and to another one that begins in the very place remarked upon. */
    Desk(List<Remark> remarks) {
        this.remarks = remarks;
        drafts.add(draft);
        remarks.forEach(remark -> draft.notes.add(remark.place(), remark.message()));
    }

    Draft draft() {
        return draft;
    }

    Optional<IndicatorSection> section() {
        return section;
    }

    void open(IndicatorSection opened) {
        section = Optional.of(opened);
    }

    void touch() {
        endsInIndicator = false;
    }

    void touchIndicator() {
        endsInIndicator = true;
    }

    /** Begins another form. */
    void begin() {
        Draft before = draft;
        draft = new Draft();
        drafts.add(draft);
        section = Optional.empty();
        endsInIndicator = false;
        draft.before(before);
    }

    /** Begins the next project of a list: office and unit stay, the table goes on under its header. */
    IndicatorSection beginListed(IndicatorSection before) {
        begin();
        IndicatorSection next = before.continuedIn(draft);
        open(next);
        return next;
    }

    void line(Block.Line line) {
        if (Titles.isTitle(line.text()) && draft.hasBody()) {
            begin();
            remarks.stream()
                    .filter(remark -> remark.place().equals(line.place()))
                    .forEach(remark -> draft.notes.add(remark.place(), remark.message()));
        }
        new LineReader(draft).read(line.text(), line.place());
        if (!isPageNumber(line.text())) {
            touch();
        }
    }

    private static boolean isPageNumber(String text) {
        String key = Texts.key(text);
        return key.length() < 8 && key.chars().allMatch(c -> Character.isDigit(c) || "-第页/共".indexOf(c) >= 0);
    }

    List<Form> finish(Origin origin) {
        if (endsInIndicator) {
            draft.breakOff();
        }
        drafts.removeIf(candidate -> !candidate.hasBody() && !candidate.hasIndicators());
        drafts.stream()
                .filter(candidate -> !candidate.hasIndicators())
                .forEach(candidate -> candidate.notes.add(
                        Place.WHOLE,
                        Wording.of(
                                "没有找到绩效指标表，无法判断表的种类。",
                                "No table of indicators; the kind of the form cannot be told.")));
        return drafts.stream().map(candidate -> candidate.toForm(origin)).toList();
    }
}
