package hengji.documents.paper.form;

import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.form.Sign;
import hengji.documents.paper.layout.PaperCell;
import java.util.List;
import java.util.OptionalInt;

/** The columns an indicator table may have, in the order of the official forms. */
enum Column {
    LEVEL1(5, false),
    LEVEL2(6, false),
    NAME(10, true),
    SIGN(2, false),
    TARGET(3, true),
    UNIT(2, true),
    ACTUAL(3, true),
    /** Only where a row has both a description and a judgement; otherwise the judgement stands under 完成值. */
    JUDGEMENT(4, true),
    WEIGHT(2.2, false),
    SCORE(2.4, false),
    REVIEW(2.4, false),
    REASON(7, true),
    ADJUSTMENT(5, true),
    EVIDENCE(5, true);

    private static final int LONGEST_NAME = 8;
    private static final int BROKEN_NAME = 7;

    private final double least;
    private final boolean grows;

    Column(double least, boolean grows) {
        this.least = least;
        this.grows = grows;
    }

    /** What it needs of the width for these cells. */
    ColumnWidths.Need need(String header, List<String> texts) {
        return new ColumnWidths.Need(isLevel() ? wholeName(texts) : least, grows, header, texts);
    }

    private boolean isLevel() {
        return this == LEVEL1 || this == LEVEL2;
    }

    /** Names of up to eight characters stand on one line; longer ones break before their last word: 服务对象满意度／指标. */
    private double wholeName(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return longest > LONGEST_NAME ? BROKEN_NAME : Math.max(least, longest);
    }

    /** Whether any row has something in such a cell. */
    boolean isFilled(Indicator row) {
        return field(row).isKnown() || field(row) instanceof Field.Unreadable<?>;
    }

    /** Whether the row's form has such a cell. */
    boolean isOn(Indicator row) {
        return !(field(row) instanceof Field.Absent<?>);
    }

    /** Whether sign or unit were read out of the cell that holds the value, so that the value prints them already. */
    boolean isInsideTarget(Indicator row) {
        return (this == SIGN || this == UNIT)
                && field(row)
                        .findSource()
                        .filter(source -> !source.raw().isEmpty()
                                && row.target()
                                        .findSource()
                                        .filter(source::equals)
                                        .isPresent())
                        .isPresent();
    }

    /** Where it stood in the table, from 1. */
    OptionalInt place(Indicator row) {
        return field(row)
                .findSource()
                .map(source -> FurtherColumns.column(source.place()))
                .orElseGet(OptionalInt::empty);
    }

    private Field<?> field(Indicator row) {
        return switch (this) {
            case LEVEL1 -> row.level1();
            case LEVEL2 -> row.level2();
            case NAME -> row.name();
            case SIGN -> row.sign();
            case TARGET -> row.target();
            case UNIT -> row.unit();
            case ACTUAL -> row.actual() instanceof Field.Absent<?> ? row.judgement() : row.actual();
            case JUDGEMENT -> besideActual(row);
            case WEIGHT -> row.weight();
            case SCORE -> row.score();
            case REVIEW -> row.reviewScore();
            case REASON -> row.reason();
            case ADJUSTMENT -> row.adjustment();
            case EVIDENCE -> row.evidence();
        };
    }

    PaperCell cell(Indicator row) {
        return switch (this) {
            case LEVEL1 -> Printed.words(row.level1());
            case LEVEL2 -> Printed.words(row.level2());
            case NAME -> Printed.prose(row.name());
            case SIGN -> PaperCell.of(sign(row.sign()));
            case TARGET -> Printed.figure(row.target());
            case UNIT -> Printed.words(row.unit());
            case ACTUAL -> actual(row);
            case JUDGEMENT -> PaperCell.of(judgement(besideActual(row)));
            case WEIGHT -> Printed.plain(row.weight());
            case SCORE -> Printed.scored(row.score());
            case REVIEW -> Printed.scored(row.reviewScore());
            case REASON -> Printed.prose(row.reason());
            case ADJUSTMENT -> Printed.prose(row.adjustment());
            case EVIDENCE -> Printed.prose(row.evidence());
        };
    }

    private static String sign(Field<Sign> sign) {
        return switch (sign) {
            case Field.Known<Sign>(Sign known, var _) -> known.chinese();
            case Field.Unreadable<Sign>(var source) -> source.raw();
            case Field.Absent<Sign> _, Field.Blank<Sign> _ -> "";
        };
    }

    private static PaperCell actual(Indicator row) {
        return row.actual().isKnown() || !row.judgement().isKnown()
                ? Printed.figure(row.actual())
                : PaperCell.of(judgement(row.judgement()));
    }

    private static Field<Judgement> besideActual(Indicator row) {
        String judged = judgement(row.judgement());
        return row.actual()
                .value()
                .filter(actual -> !judged.equals(actual.text()))
                .map(_ -> row.judgement())
                .orElseGet(Field::absent);
    }

    private static String judgement(Field<Judgement> judgement) {
        return judgement.value().map(Judgement::chinese).orElse("");
    }
}
