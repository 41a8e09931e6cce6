package hengji.documents.json;

import hengji.core.explain.Place;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the canonical text of a place back; what is not one of ours keeps its own words. */
final class PlaceText {
    private static final List<Shape> SHAPES = List.of(
            shape("table #, row #, column #", at -> new Place.TableCell(count(at, 1), count(at, 2), count(at, 3))),
            shape("(.+)!([A-Z]{1,3})#", at -> new Place.SheetCell(at.group(1), count(at, 3), column(at.group(2)))),
            shape("page #, row #, column #", at -> new Place.PageCell(count(at, 1), count(at, 2), count(at, 3))),
            shape("page #, line #", at -> new Place.PageLine(count(at, 1), count(at, 2))),
            shape("line #, column #", at -> new Place.LineCell(count(at, 1), count(at, 2))),
            shape("line #", at -> new Place.Line(count(at, 1))),
            shape("paragraph #", at -> new Place.Paragraph(count(at, 1))));

    private PlaceText() {}

    /** A shape begins with a word of its own; the one of sheets begins with the sheet's name and is tried on all. */
    private record Shape(String start, Pattern pattern, Function<MatchResult, Place> place) {}

    static Place parse(String text) {
        if (text.equals(Place.WHOLE.text())) {
            return Place.WHOLE;
        }
        for (Shape shape : SHAPES) {
            if (text.startsWith(shape.start())) {
                Matcher found = shape.pattern().matcher(text);
                if (found.matches()) {
                    return shape.place().apply(found);
                }
            }
        }
        return new Place.Named(text);
    }

    private static Shape shape(String pattern, Function<MatchResult, Place> place) {
        String start = pattern.substring(0, pattern.indexOf(pattern.startsWith("(") ? '(' : '#'));
        return new Shape(start, Pattern.compile(pattern.replace("#", "([1-9][0-9]{0,8})"), Pattern.DOTALL), place);
    }

    private static int count(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> (sum * 26) + (letter - 'A' + 1));
    }
}
