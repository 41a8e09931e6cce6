package hengji.documents.recognise;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** A budget line while its cells are collected; amounts keep the unit they were printed in. */
final class MoneyLine {
    private final String item;
    private final BudgetRole role;
    private final Place place;
    private final Map<Term, Field<Amounts.Amount>> amounts = new EnumMap<>(Term.class);
    private final Map<Term, Field<BigDecimal>> figures = new EnumMap<>(Term.class);
    private Field<String> reason = Field.absent();

    MoneyLine(String item, BudgetRole role, Place place) {
        this.item = item;
        this.role = role;
        this.place = place;
    }

    BudgetRole role() {
        return role;
    }

    boolean has(Term term) {
        return amounts.containsKey(term) || figures.containsKey(term);
    }

    void amount(Term term, Field<Amounts.Amount> amount) {
        amounts.put(term, amount);
    }

    void figure(Term term, Field<BigDecimal> figure) {
        figures.put(term, figure);
    }

    void reason(Field<String> text) {
        reason = text;
    }

    Map<Term, Field<Amounts.Amount>> amounts() {
        return amounts;
    }

    BudgetLine toLine(AmountUnit unit) {
        return new BudgetLine(
                item,
                role,
                amount(Term.INITIAL, unit),
                amount(Term.ADJUSTED, unit),
                amount(Term.EXECUTED, unit),
                figures.getOrDefault(Term.RATE, Field.absent()),
                figures.getOrDefault(Term.MONEY_WEIGHT, Field.absent()),
                figures.getOrDefault(Term.MONEY_SCORE, Field.absent()),
                reason,
                place);
    }

    private Field<BigDecimal> amount(Term term, AmountUnit unit) {
        return amounts.getOrDefault(term, Field.absent()).map(amount -> in(unit, amount));
    }

    private static BigDecimal in(AmountUnit unit, Amounts.Amount amount) {
        AmountUnit printed = amount.unit().orElse(unit);
        return printed == unit ? amount.number() : printed.convert(amount.number(), unit);
    }
}
