package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.policy.Vocabulary;

/** Finds what rows speak of, by the pack's words of action and measure. */
final class Subjects {
    private static final int SHORTEST = 2;

    private final WordList actions;
    private final WordList measures;
    private final WordList money;

    Subjects(Examination examination) {
        actions = WordList.of(examination, Vocabulary.ACTIONS);
        measures = WordList.of(examination, Vocabulary.MEASURES);
        money = WordList.of(examination, Vocabulary.MONEY_NAMES);
    }

    Subject of(Quantity quantity) {
        String rest = IndicatorName.withoutTail(quantity.row().label());
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = withoutAction(withoutMeasure(rest));
        }
        return Subject.of(rest);
    }

    private String withoutAction(String text) {
        return actions.findStart(text)
                .map(word -> text.startsWith(word) ? text.substring(word.length()) : text)
                .filter(rest -> rest.length() >= SHORTEST)
                .orElse(text);
    }

    private String withoutMeasure(String text) {
        return measures.findEnd(text)
                .or(() -> money.findEnd(text))
                .map(word -> text.substring(0, text.length() - word.length()))
                .filter(rest -> rest.length() >= SHORTEST)
                .orElse(text);
    }
}
