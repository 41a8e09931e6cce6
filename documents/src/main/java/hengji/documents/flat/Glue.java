package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.ArrayList;
import java.util.List;

/** Cuts labels apart that were run together. */
final class Glue {
    private static final int LONGEST = 20;
    private static final int LONGEST_RUN = 400;

    private Glue() {}

    /** The labels of columns a text is made of, a section's name before them left out; none unless all of it is labels. */
    static List<String> labels(String text) {
        int starts = text.length() > LONGEST_RUN ? 0 : Math.min(text.length(), LONGEST);
        for (int start = 0; start < starts; start++) {
            boolean section = start == 0
                    || Thesaurus.standard().meaning(text.substring(0, start)).isIn(Term.Part.SECTION);
            List<String> words = section ? cut(text.substring(start)) : List.of();
            if (words.size() > (start == 0 ? 1 : 0)) {
                return words;
            }
        }
        return List.of();
    }

    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = longest(text, at);
            if (length == 0) {
                return List.of();
            }
            words.add(text.substring(at, at + length));
            at += length;
        }
        return List.copyOf(words);
    }

    /** Where the labels of columns that begin at a position end. */
    static int length(String text, int from) {
        int at = from;
        int length = longest(text, at);
        while (length > 0 && at - from < LONGEST_RUN) {
            at += length;
            length = longest(text, at);
        }
        return at;
    }

    private static int longest(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
            if (FlatHeader.term(text.substring(at, at + length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }
}
