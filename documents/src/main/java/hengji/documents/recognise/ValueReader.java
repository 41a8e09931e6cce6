package hengji.documents.recognise;

import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.Judgement;
import hengji.core.form.Sign;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Figures;
import hengji.documents.recognise.words.Signs;
import hengji.documents.recognise.words.Term;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads sign, target, unit and actual of a row, whether they stand together or apart. */
final class ValueReader {
    private static final int LONGEST_FIGURE = 12;

    private final Draft draft;
    private final OptionalInt row;
    private final Optional<String> headerUnit;

    ValueReader(Draft draft, OptionalInt row, Optional<String> headerUnit) {
        this.draft = draft;
        this.row = row;
        this.headerUnit = headerUnit;
    }

    void read(IndicatorDraft made, Map<Term, Slot> slots) {
        Slot target = slots.getOrDefault(Term.TARGET, Slot.NONE);
        Slot unit = slots.getOrDefault(Term.UNIT, Slot.NONE);
        Optional<Figures.Value> value = isOpen(target) ? Optional.empty() : Optional.of(Figures.read(target.raw()));
        value.filter(read -> looksLikeFigure(read, target)).ifPresent(_ -> noted(target));
        made.sign(sign(slots.getOrDefault(Term.SIGN, Slot.NONE), target, value));
        made.target(figure(target, value));
        made.unit(unit(unit, target, value));
        made.actual(actual(slots.getOrDefault(Term.ACTUAL, Slot.NONE)));
        made.judgement(judgement(slots.getOrDefault(Term.JUDGEMENT, Slot.NONE)));
    }

    /** Short, with digits and yet no number: a figure damaged on its way rather than words. */
    private static boolean looksLikeFigure(Figures.Value value, Slot slot) {
        String text = slot.text();
        boolean digits = text.chars().anyMatch(Character::isDigit);
        boolean date = text.indexOf('年') >= 0 || text.indexOf('月') >= 0 || text.indexOf('日') >= 0;
        return value.figure().number().isEmpty() && digits && !date && text.length() <= LONGEST_FIGURE;
    }

    private void noted(Slot slot) {
        draft.notes.add(
                slot.place(),
                row,
                Wording.of(
                        "指标值“" + slot.text() + "”读不出数字，按文字保留，请核对原件。",
                        "No number can be read from \"" + slot.text() + "\"; kept as words."));
    }

    private static boolean isOpen(Slot slot) {
        return !slot.exists() || slot.isIllegible() || Amounts.saysNothing(slot.raw());
    }

    private Field<Sign> sign(Slot slot, Slot target, Optional<Figures.Value> value) {
        slot.use();
        Optional<Sign> printed = value.flatMap(Figures.Value::sign);
        Optional<Sign> own = isOpen(slot) ? Optional.empty() : Signs.find(slot.raw());
        if (own.isPresent()) {
            printed.filter(sign -> sign != own.get()).ifPresent(_ -> differ(slot, target));
            return Field.known(own.get(), slot.source());
        }
        if (slot.exists() && !isOpen(slot)) {
            return unknown(slot, printed.map(sign -> Field.known(sign, target.source())));
        }
        if (printed.isPresent()) {
            return Field.known(printed.get(), target.source());
        }
        return slot.exists() ? new Field.Blank<>(slot.source()) : Field.absent();
    }

    private void differ(Slot slot, Slot target) {
        draft.notes.add(
                target.place(),
                row,
                Wording.of(
                        "指标值“" + target.text() + "”里的符号与指标性质“" + slot.text() + "”不一致，以指标性质栏为准。",
                        "The sign in the value differs from the sign column, which counts."));
    }

    private Field<Sign> unknown(Slot slot, Optional<Field<Sign>> printed) {
        draft.notes.add(
                slot.place(),
                row,
                Wording.of("指标性质“" + slot.text() + "”不是可识别的符号。", "\"" + slot.text() + "\" is no known sign."));
        return printed.orElseGet(() -> new Field.Unreadable<>(slot.source()));
    }

    private Field<Figure> unreadable(Slot slot) {
        draft.notes.unreadable(slot, row, "指标值或完成值");
        return new Field.Unreadable<>(slot.source());
    }

    private Field<Figure> figure(Slot slot, Optional<Figures.Value> value) {
        if (!slot.exists()) {
            return Field.absent();
        }
        slot.use();
        if (slot.isIllegible()) {
            return unreadable(slot);
        }
        if (value.isEmpty() || isSignOnly(value.get(), slot)) {
            return new Field.Blank<>(slot.source());
        }
        return Field.known(value.get().figure(), slot.source());
    }

    private static boolean isSignOnly(Figures.Value value, Slot slot) {
        return value.sign().isPresent() && Signs.find(slot.raw()).isPresent();
    }

    private Field<String> unit(Slot slot, Slot target, Optional<Figures.Value> value) {
        slot.use();
        Optional<String> printed = value.flatMap(Figures.Value::unit);
        if (!isOpen(slot)) {
            return Field.known(slot.text(), slot.source());
        }
        if (printed.isPresent()) {
            return Field.known(printed.get(), target.source());
        }
        if (headerUnit.isPresent()
                && value.flatMap(read -> read.figure().number()).isPresent()) {
            return Field.known(headerUnit.get(), target.source());
        }
        return slot.exists() ? new Field.Blank<>(slot.source()) : Field.absent();
    }

    private Field<Figure> actual(Slot slot) {
        slot.use();
        if (!slot.exists()) {
            return Field.absent();
        }
        if (slot.isIllegible()) {
            return unreadable(slot);
        }
        return isOpen(slot)
                ? new Field.Blank<>(slot.source())
                : Field.known(Figures.read(slot.raw()).figure(), slot.source());
    }

    private Field<Judgement> judgement(Slot slot) {
        return draft.fields.read(slot, "达成情况", row, ValueReader::judgement);
    }

    private static Optional<Judgement> judgement(String text) {
        if (text.contains("部分达成")) {
            return Optional.of(Judgement.PARTLY);
        }
        if (text.contains("未达成")) {
            return Optional.of(Judgement.NOT_MET);
        }
        return text.contains("达成") ? Optional.of(Judgement.MET) : Optional.empty();
    }
}
