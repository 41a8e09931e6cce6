package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Numbers;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Thesaurus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands outside the columns: titles, years, "单位名称：…", notes, signatures. */
final class LineReader {
    private static final Pattern GAP = Pattern.compile("[ \\u3000\\u00A0\\t]{2,}|\\n");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{6,})\\s*[-—]?\\s*(\\p{IsHan}[\\p{IsHan}()（）]+)");
    private static final Pattern TOTAL_SCORE = Pattern.compile("总得分\\D{0,4}(\\d{1,9}(?:\\.\\d{1,9})?)分");
    private static final Pattern CLOSE = Pattern.compile("[ \\u3000]+");
    private static final int LONGEST_CLOSE = 40;
    private static final int LONGEST_LABEL = 16;

    private final Draft draft;

    LineReader(Draft draft) {
        this.draft = draft;
    }

    void read(String raw, Place place) {
        Source source = new Source(place, raw);
        if (Titles.isTitle(raw)) {
            draft.heads.title().findSource().ifPresent(earlier -> text(earlier.raw(), earlier.place()));
            draft.heads.title(Texts.tidy(raw), source);
            Titles.findYear(source).ifPresent(draft.heads::year);
            return;
        }
        if (Titles.isYear(raw)) {
            Titles.findYear(source).ifPresent(draft.heads::year);
            return;
        }
        if (!isEntry(raw, source) && !isTotal(raw, source)) {
            if (Titles.isPeriod(raw)) {
                Titles.findYear(source).ifPresent(draft.heads::year);
            }
            text(raw, place);
        }
    }

    private void text(String raw, Place place) {
        String text = Texts.tidy(raw);
        boolean note = text.startsWith("注") || text.startsWith("备注");
        draft.text(note ? text.substring(0, text.indexOf('注') + 1) : "", text, place);
    }

    /** Reads "label：value", several of them apart by runs of blanks. */
    private boolean isEntry(String raw, Source source) {
        Matcher code = codeAndName(raw);
        if (code.matches()) {
            draft.heads.enter(Term.UNIT_CODE, "单位编码", Field.known(code.group(1), source));
            draft.heads.enter(Term.ORGANIZATION, "单位名称", Field.known(Texts.tidy(code.group(2)), source));
            return true;
        }
        List<String> apart = List.of(GAP.split(raw.strip()));
        boolean close = apart.size() == 1 && label(apart.getFirst()).isEmpty() && raw.length() <= LONGEST_CLOSE;
        List<String> parts = close ? List.of(CLOSE.split(raw.strip())) : apart;
        if (parts.stream().noneMatch(part -> label(part).isPresent())) {
            return false;
        }
        for (String part : parts) {
            Optional<Label> label = label(part);
            if (label.isPresent()) {
                enter(label.get(), source);
            } else if (Titles.isYear(part)) {
                Titles.findYear(new Source(source.place(), part)).ifPresent(draft.heads::year);
            } else if (!part.isBlank()) {
                draft.text("", Texts.tidy(part), source.place());
            }
        }
        return true;
    }

    private boolean isTotal(String raw, Source source) {
        Matcher total = TOTAL_SCORE.matcher(Texts.key(raw));
        if (!total.find()) {
            return false;
        }
        Numbers.find(total.group(1)).ifPresent(score -> draft.totalScore(Field.known(score, source)));
        return true;
    }

    private record Label(String name, Meaning meaning, String value) {}

    /** The known label before the first colon of a text. */
    private static Optional<Label> label(String part) {
        int colon = colon(part);
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        String name = part.substring(0, colon);
        Meaning meaning = Thesaurus.standard().meaning(name);
        boolean known = meaning.isIn(Term.Part.HEAD) || meaning.isIn(Term.Part.TEXT);
        boolean note = name.strip().equals("注")
                || name.strip().equals("备注")
                || name.strip().equals("说明");
        return known && !note ? Optional.of(new Label(name, meaning, part.substring(colon + 1))) : Optional.empty();
    }

    /** Whether the text brings its own label: 单位：万元, or a code before a name. */
    static boolean isLabelled(String text) {
        return label(text).isPresent() || (isCode(text) && codeAndName(text).matches());
    }

    /** Whether the text brings an entry of the head. */
    static boolean isHead(String text) {
        return isLabelled(text)
                && label(text)
                        .map(label -> label.meaning().isIn(Term.Part.HEAD))
                        .orElse(true);
    }

    private static boolean isCode(String text) {
        return text.length() > 6
                && text.length() < 80
                && Character.isDigit(text.strip().charAt(0));
    }

    private static Matcher codeAndName(String text) {
        return CODE_AND_NAME.matcher(text.strip());
    }

    private static int colon(String part) {
        int half = part.indexOf(':');
        int full = part.indexOf('：');
        return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
    }

    private void enter(Label label, Source source) {
        draft.mark(label.meaning());
        String value = Texts.tidy(label.value());
        Optional<Term> head = label.meaning().in(Term.Part.HEAD);
        if (head.isPresent() && Labels.unit(label.value()).isPresent()) {
            draft.money.stateUnit(label.value());
        } else if (head.isPresent()) {
            Field<String> field = value.isEmpty() ? new Field.Blank<>(source) : Field.known(value, source);
            HeadEntry.enter(draft, head.get(), label.name().strip(), field);
        } else {
            draft.text(Texts.tidy(label.name()), value, source.place());
        }
    }
}
