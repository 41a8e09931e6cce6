package hengji.core.audit;

import java.util.List;

/** Chinese words, behind a port: segmentation and likeness with a dictionary of the field. */
public interface Lexicon {
    /** The words of a text that carry meaning, in order. */
    List<String> words(String text);

    /** How alike two texts are, from 0 (nothing in common) to 1 (the same). For choosing, never for printing. */
    double likeness(String one, String other);

    /** Words two texts share that carry meaning. */
    List<String> shared(String one, String other);
}
