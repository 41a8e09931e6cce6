package hengji.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OpenApiTest {
    private static final Path KEPT = Path.of(System.getProperty("hengji.root", ".."), "docs", "openapi.json");

    @Test
    void the_description_is_for_people_logged_in() {
        Visitor stranger = new Visitor(TestOffice.on(Database.H2));

        assertThat(stranger.get("/api/openapi").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/api/description").statusCode()).isEqualTo(404);
    }

    @Test
    void the_description_kept_in_docs_is_that_of_the_code() throws IOException {
        String made = described();
        if (Boolean.getBoolean("hengji.record")) {
            Files.writeString(KEPT, made);
        }

        assertThat(made).startsWith("{").contains("\"openapi\" : \"3.1.0\"", "/api/v1/me");
        assertThat(Files.readString(KEPT))
                .as("record again with -Dhengji.record=true")
                .isEqualTo(made);
    }

    /** Two features each have a page of their own; one name for both described forms as work. */
    @Test
    void types_of_the_same_name_are_described_apart() throws IOException {
        JsonNode description = new ObjectMapper().readTree(described());
        for (String list : new String[] {"forms", "work"}) {
            String schema = description
                    .at("/paths/~1api~1v1~1" + list + "/get/responses/200/content")
                    .findValue("$ref")
                    .asText();
            assertThat(description.at(schema.substring(1)).at("/properties").has(list))
                    .as(schema)
                    .isTrue();
        }
    }

    private static String described() throws IOException {
        TestOffice office = TestOffice.on(Database.H2);
        Visitor person = Visitor.loggedIn(office, office.person(Role.SECURITY_AUDITOR, "000000", 0));
        ObjectMapper json = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        JsonNode read = json.readTree(person.get("/api/openapi").body());
        return json.writeValueAsString(json.convertValue(read, Map.class)) + "\n";
    }
}
