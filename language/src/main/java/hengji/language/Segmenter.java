package hengji.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts Chinese text into words. A word of the field is taken whole, the longest first; what lies between is left to
 * HanLP's general dictionary, which comes inside its jar: nothing is fetched and nothing written.
 */
final class Segmenter {
    private final Set<String> fieldWords;

    /** The length of the longest field word that begins with a character. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    private final Segment general;

    Segmenter(Set<String> fieldWords) {
        this.fieldWords = fieldWords;
        for (String word : fieldWords) {
            char first = word.charAt(0);
            longest[first] = (byte) Math.max(longest[first], word.length());
        }
        general = new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableOffset(false);
    }

    /** Every word and mark of the text, in order. */
    List<String> segment(String text) {
        List<String> words = new ArrayList<>();
        int open = 0;
        int at = 0;
        while (at < text.length()) {
            int length = fieldWordAt(text, at);
            if (length == 0) {
                at++;
            } else {
                general(text.substring(open, at), words);
                words.add(text.substring(at, at + length));
                at += length;
                open = at;
            }
        }
        general(text.substring(open), words);
        return words;
    }

    private int fieldWordAt(String text, int at) {
        int most = Math.min(longest[text.charAt(at)], text.length() - at);
        for (int length = most; length > 1; length--) {
            if (fieldWords.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private void general(String text, List<String> words) {
        if (!text.isBlank()) {
            for (Term term : general.seg(text)) {
                words.add(term.word);
            }
        }
    }
}
