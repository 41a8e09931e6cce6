package hengji.documents.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one value from a parser, whole; a row of a form is never larger than its allowance. */
final class Pieces {
    private static final int MOST = 10_000;

    private final JsonParser parser;
    private final Allowance allowance = new Allowance(MOST);

    private Pieces(JsonParser parser) {
        this.parser = parser;
    }

    /** The value the parser stands on; afterwards it stands on the value's last token. */
    static Json take(JsonParser parser) throws IOException, UnreadableFile {
        return new Pieces(parser).take();
    }

    private Json take() throws IOException, UnreadableFile {
        allowance.spend();
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getText());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            default -> new Json.Nothing();
        };
    }

    private Json entries() throws IOException, UnreadableFile {
        Map<String, Json> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            values.put(key, take());
        }
        return new Json.Entries(values);
    }

    private Json items() throws IOException, UnreadableFile {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(take());
        }
        return new Json.Items(values);
    }
}
