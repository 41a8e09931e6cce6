package hengji.documents.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import hengji.core.form.Form;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads all documents of a file, one after another or in an array. */
final class FormReading {
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_KEY = 200;
    private static final int CELLS_OF_A_ROW = 16;

    private final Limits limits;
    private final JsonFactory factory;

    FormReading(Limits limits) {
        this.limits = limits;
        factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_KEY)
                        .build())
                .build();
    }

    List<Form> read(byte[] content) throws UnreadableFile {
        if (content.length == 0) {
            throw JsonRefusals.empty();
        }
        if (content.length > limits.fileBytes()) {
            throw JsonRefusals.tooLarge(limits.fileBytes());
        }
        List<Form> forms = parse(content);
        if (forms.isEmpty()) {
            throw JsonRefusals.noForm();
        }
        return forms;
    }

    private List<Form> parse(byte[] content) throws UnreadableFile {
        try (JsonParser parser = factory.createParser(content)) {
            return documents(parser);
        } catch (StreamConstraintsException failure) {
            throw JsonRefusals.of(failure);
        } catch (JsonProcessingException failure) {
            if (failure.getOriginalMessage().startsWith("Invalid UTF-8")) {
                return parseChinese(content);
            }
            throw JsonRefusals.of(failure);
        } catch (IOException _) {
            throw JsonRefusals.notText();
        }
    }

    /** What is not UTF-8 was saved by an older Chinese editor, in GBK or GB18030, or is damaged. */
    private List<Form> parseChinese(byte[] content) throws UnreadableFile {
        try {
            String text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            try (JsonParser parser = factory.createParser(text)) {
                return documents(parser);
            }
        } catch (StreamConstraintsException failure) {
            throw JsonRefusals.of(failure);
        } catch (JsonProcessingException failure) {
            throw JsonRefusals.of(failure);
        } catch (IOException _) {
            throw JsonRefusals.notText();
        }
    }

    /** Whatever stands at the top beside objects and the arrays around them is no document. */
    private List<Form> documents(JsonParser parser) throws IOException, UnreadableFile {
        List<Form> forms = new ArrayList<>();
        Allowance elements = new Allowance(limits.cells() / CELLS_OF_A_ROW);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                elements.spend();
                new DocumentReading(parser, elements).read().ifPresent(forms::add);
            } else if (token.isScalarValue()) {
                throw JsonRefusals.noForm();
            }
        }
        return forms;
    }
}
