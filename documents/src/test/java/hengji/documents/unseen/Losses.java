package hengji.documents.unseen;

import hengji.core.form.Form;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Thesaurus;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a file and nowhere in what was read of it: no value, no raw text, no text block, no note. */
final class Losses {
    private static final Pattern PARTS = Pattern.compile("[:：]|[\\s\\u3000]+");

    private Losses() {}

    static List<String> of(Drawing drawing, List<Form> forms) {
        String read = Texts.key(forms.stream().map(Losses::json).collect(Collectors.joining("\n")));
        return drawing.texts().stream()
                .filter(text -> !isLabel(text) && !isUnit(text))
                .filter(text -> PARTS.splitAsStream(text)
                        .anyMatch(part -> !isLabel(part) && !isUnit(part) && !read.contains(Texts.key(part))))
                .toList();
    }

    private static String json(Form form) {
        return form.toString();
    }

    /** 单位：万元 is told by the form's amounts. */
    private static boolean isUnit(String text) {
        return text.length() < 12 && Labels.unit(text).isPresent();
    }

    private static boolean isLabel(String text) {
        Meaning meaning = Thesaurus.standard().meaning(text);
        return !meaning.isUnknown() || Amounts.saysNothing(text);
    }
}
