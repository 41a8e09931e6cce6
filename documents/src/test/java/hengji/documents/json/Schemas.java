package hengji.documents.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.List;

/** The shipped JSON Schema files, asked about a document. */
final class Schemas {
    private static final String ADDRESS = "https://hengji.example/schema/";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(ADDRESS, "classpath:hengji/schema/")));

    static final Schemas FORM = new Schemas("form-1");
    static final Schemas EVALUATION = new Schemas("evaluation-1");

    private final JsonSchema schema;

    private Schemas(String name) {
        schema = FACTORY.getSchema(SchemaLocation.of(ADDRESS + name + ".schema.json"));
    }

    /** What the document breaks; empty where it fits. */
    List<String> faults(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
