package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Goal;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a goal cell into its numbered goals. */
final class Goals {
    private static final Pattern NAMED = Pattern.compile("(?:年度)?目标\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[:：、.．]");
    private static final Pattern LISTED = Pattern.compile("(?:^|(?<=[;；。\\n\\s]))\\s*(\\d{1,2})\\s*[.、．](?!\\d)");

    private Goals() {}

    /** Enters the goals of a cell, each with what was achieved where both cells number alike. */
    static void enter(Draft draft, Slot expected, Slot achieved) {
        List<String> goals = expected.exists() ? split(expected.raw()) : List.of();
        List<String> results = achieved.exists() ? split(achieved.raw()) : List.of();
        expected.use();
        achieved.use();
        boolean together = goals.size() == results.size();
        if (!together && results.size() > 1) {
            results = List.of(Texts.tidy(achieved.raw()));
            draft.notes.add(
                    achieved.place(),
                    Wording.of(
                            "完成情况与目标的条数不同，整段记在第一条目标下。",
                            "Goals and results number differently; the results stay together at the first goal."));
        }
        for (int i = 0; i < Math.max(1, goals.size()); i++) {
            Place place = expected.exists() ? expected.place() : achieved.place();
            Field<String> text = part(expected, goals, i);
            draft.goals.add(new Goal(draft.goals.size() + 1, text, part(achieved, results, i), place));
        }
    }

    private static Field<String> part(Slot slot, List<String> parts, int i) {
        if (!slot.exists()) {
            return Field.absent();
        }
        boolean blank = i >= parts.size() || parts.get(i).isBlank();
        return blank ? new Field.Blank<>(new Source(slot.place(), "")) : Field.known(parts.get(i), slot.source());
    }

    /** The goals of a text, without their numbering; a text that is not clearly numbered is one goal. */
    static List<String> split(String raw) {
        List<String> named = cut(raw, NAMED, false);
        if (!named.isEmpty()) {
            return named;
        }
        List<String> listed = cut(raw, LISTED, true);
        return listed.size() > 1 ? listed : List.of(Texts.tidy(raw));
    }

    private static List<String> cut(String raw, Pattern pattern, boolean counted) {
        List<int[]> marks = new ArrayList<>();
        Matcher matcher = pattern.matcher(raw);
        while (matcher.find()) {
            if (!counted || Integer.parseInt(matcher.group(1)) == marks.size() + 1) {
                marks.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        if (marks.isEmpty() || !raw.substring(0, marks.getFirst()[0]).isBlank()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1)[0] : raw.length();
            parts.add(Texts.tidy(raw.substring(marks.get(i)[1], end)));
        }
        return parts;
    }
}
