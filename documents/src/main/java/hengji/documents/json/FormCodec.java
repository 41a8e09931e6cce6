package hengji.documents.json;

import hengji.core.explain.Language;
import hengji.core.form.Form;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.util.List;

/**
 * Forms as canonical JSON ({@code hengji/form/1}). What is written reads back as the same form: values, places, raw
 * texts, and whether a cell is known, blank, unreadable or not there at all.
 */
public final class FormCodec {
    /** The value of the key {@code schema}. */
    public static final String SCHEMA = "hengji/form/1";

    private final Limits limits;

    public FormCodec() {
        this(Limits.DEFAULT);
    }

    public FormCodec(Limits limits) {
        this.limits = limits;
    }

    /** One document with its closing line break; notes in Chinese. */
    public String write(Form form) {
        return write(form, Language.CHINESE);
    }

    /** One document with its closing line break; notes in the given language, the other one beside it. */
    public String write(Form form, Language language) {
        return JsonText.of(out -> new FormWriter(out, language).write(form));
    }

    /**
     * The only form of a document.
     *
     * @throws UnreadableFile where the content is no canonical JSON, or holds several forms
     */
    public Form read(byte[] content) throws UnreadableFile {
        List<Form> forms = readAll(content);
        if (forms.size() > 1) {
            throw JsonRefusals.severalForms(forms.size());
        }
        return forms.getFirst();
    }

    /**
     * All forms of one document, of several one after another, or of an array; at least one. The form inside an
     * evaluation counts.
     *
     * @throws UnreadableFile where the content is no canonical JSON
     */
    public List<Form> readAll(byte[] content) throws UnreadableFile {
        return new FormReading(limits).read(content);
    }
}
