package hengji.app.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures a report may speak of, and their places in its texts.
 *
 * @param year 年度 of the form: what a text says of other years is not compared
 * @param list in the order they are offered
 */
public record Figures(int year, List<Figure> list) {
    /** Something bound: a figure, or a table of the report. */
    static final Pattern PLACEHOLDER = Pattern.compile("〔([^〔〕\\n]{1,80})〕");

    /** How the placeholders of tables and charts begin. */
    static final String CHART = "图表：";

    public Figures {
        list = List.copyOf(list);
    }

    public Optional<Figure> find(String name) {
        return list.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /** The text as printed: every bound figure with its value of this moment. */
    public String render(String text) {
        Function<MatchResult, String> shown = found ->
                Matcher.quoteReplacement(find(found.group(1)).map(Figure::shown).orElse(found.group()));
        return PLACEHOLDER.matcher(text).replaceAll(shown);
    }

    /** The names between 〔 and 〕 that stand for nothing. */
    List<String> unknown(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith(CHART) && find(name).isEmpty())
                .distinct()
                .toList();
    }

    /** The typed figures of a text that speak of the form, in the order of the text. */
    public List<Mention> mentions(String text) {
        return new MentionSearch(this, text).all();
    }

    /** The text with every typed figure that speaks of the form bound to it. */
    String bound(String text) {
        String bound = text;
        for (Mention mention : mentions(text).reversed()) {
            bound = mention.boundIn(bound);
        }
        return bound;
    }
}
