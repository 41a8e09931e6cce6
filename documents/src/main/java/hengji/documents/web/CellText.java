package hengji.documents.web;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a cell: blocks and breaks as lines, controls as what they show, small inner tables as lines. */
final class CellText {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "template", "noscript", "title", "object", "iframe", "colgroup", "datalist");

    private final Limits limits;
    private final List<Element> nested;

    /**
     * @param limits what is accepted
     * @param nested receives the inner tables that stand for themselves
     */
    CellText(Limits limits, List<Element> nested) {
        this.limits = limits;
        this.nested = nested;
    }

    String of(Element cell) throws UnreadableFile {
        TextPile pile = new TextPile();
        walk(cell, pile, 0);
        return pile.take();
    }

    private void walk(Element parent, TextPile pile, int depth) throws UnreadableFile {
        if (depth > limits.depth()) {
            throw Refusals.tooDeep(limits.depth());
        }
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> append(text, pile);
                case Element element -> element(element, pile, depth);
                default -> {}
            }
        }
    }

    private void element(Element element, TextPile pile, int depth) throws UnreadableFile {
        if (isUnseen(element)) {
            return;
        }
        if (element.normalName().equals("table") && PageTable.standsForItself(element)) {
            nested.add(element);
            pile.blockEdge();
        } else if (appendControl(element, pile)) {
            return;
        } else if (isCell(element)) {
            pile.append(" ");
            walk(element, pile, depth + 1);
        } else if (element.isBlock()) {
            pile.blockEdge();
            walk(element, pile, depth + 1);
            pile.blockEdge();
        } else {
            walk(element, pile, depth + 1);
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    static void append(TextNode text, TextPile pile) {
        Element parent = text.parentElement();
        boolean asIs = parent != null && parent.closest("pre, textarea") != null;
        if (asIs) {
            pile.appendAsIs(text.getWholeText());
        } else {
            pile.append(text.getWholeText());
        }
    }

    /** A break or a form control; false where the element is neither. */
    static boolean appendControl(Element element, TextPile pile) {
        switch (element.normalName()) {
            case "br" -> pile.lineBreak();
            case "input" -> pile.append(input(element));
            case "select" -> element.select("option[selected]").forEach(option -> pile.append(option.text()));
            case "del", "s", "strike" -> {
                return element.hasAttr("datetime");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String input(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox" -> input.hasAttr("checked") ? "☑" : "□";
            case "radio" -> input.hasAttr("checked") ? "●" : "○";
            case "hidden", "submit", "button", "image", "reset", "file", "password" -> "";
            default -> input.attr("value");
        };
    }
}
