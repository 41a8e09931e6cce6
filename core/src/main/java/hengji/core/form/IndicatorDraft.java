package hengji.core.form;

import hengji.core.explain.Place;
import java.math.BigDecimal;

/** An indicator while its cells are still being collected; everything not set is {@link Field.Absent}. */
public final class IndicatorDraft {
    private int row;
    private Place place = Place.WHOLE;
    private Field<String> level1 = Field.absent();
    private Field<String> level2 = Field.absent();
    private Field<String> name = Field.absent();
    private Field<Sign> sign = Field.absent();
    private Field<Figure> target = Field.absent();
    private Field<String> unit = Field.absent();
    private Field<Figure> actual = Field.absent();
    private Field<Judgement> judgement = Field.absent();
    private Field<BigDecimal> weight = Field.absent();
    private Field<BigDecimal> score = Field.absent();
    private Field<BigDecimal> reviewScore = Field.absent();
    private Field<String> adjustment = Field.absent();
    private Field<String> reason = Field.absent();
    private Field<String> evidence = Field.absent();

    public IndicatorDraft(int row, Place place) {
        this.row = row;
        this.place = place;
    }

    IndicatorDraft(Indicator start) {
        this(start.row(), start.place());
        level1 = start.level1();
        level2 = start.level2();
        name = start.name();
        sign = start.sign();
        target = start.target();
        unit = start.unit();
        actual = start.actual();
        judgement = start.judgement();
        weight = start.weight();
        score = start.score();
        reviewScore = start.reviewScore();
        adjustment = start.adjustment();
        reason = start.reason();
        evidence = start.evidence();
    }

    public Indicator toIndicator() {
        return new Indicator(
                row,
                level1,
                level2,
                name,
                sign,
                target,
                unit,
                actual,
                judgement,
                weight,
                score,
                reviewScore,
                adjustment,
                reason,
                evidence,
                place);
    }

    public IndicatorDraft row(int row) {
        this.row = row;
        return this;
    }

    public IndicatorDraft place(Place place) {
        this.place = place;
        return this;
    }

    public IndicatorDraft level1(Field<String> level1) {
        this.level1 = level1;
        return this;
    }

    public IndicatorDraft level2(Field<String> level2) {
        this.level2 = level2;
        return this;
    }

    public IndicatorDraft name(Field<String> name) {
        this.name = name;
        return this;
    }

    public IndicatorDraft sign(Field<Sign> sign) {
        this.sign = sign;
        return this;
    }

    public IndicatorDraft target(Field<Figure> target) {
        this.target = target;
        return this;
    }

    public IndicatorDraft unit(Field<String> unit) {
        this.unit = unit;
        return this;
    }

    public IndicatorDraft actual(Field<Figure> actual) {
        this.actual = actual;
        return this;
    }

    public IndicatorDraft judgement(Field<Judgement> judgement) {
        this.judgement = judgement;
        return this;
    }

    public IndicatorDraft weight(Field<BigDecimal> weight) {
        this.weight = weight;
        return this;
    }

    public IndicatorDraft score(Field<BigDecimal> score) {
        this.score = score;
        return this;
    }

    public IndicatorDraft reviewScore(Field<BigDecimal> reviewScore) {
        this.reviewScore = reviewScore;
        return this;
    }

    public IndicatorDraft adjustment(Field<String> adjustment) {
        this.adjustment = adjustment;
        return this;
    }

    public IndicatorDraft reason(Field<String> reason) {
        this.reason = reason;
        return this;
    }

    public IndicatorDraft evidence(Field<String> evidence) {
        this.evidence = evidence;
        return this;
    }
}
