package hengji.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.core.workflow.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LetterApiTest {
    private static final String LETTER = "{\"documentNo\":\"示中函〔2026〕3号\",\"documentDate\":\"2026-03-08\"}";

    @ParameterizedTest
    @EnumSource
    void a_letter_is_written_over_the_revision_that_was_read(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Program clerk = Program.of(bureau, Role.UNIT_CLERK);
        String letter = "/api/v1/kits/2025/" + bureau.unit() + "/letter";
        assertThat(clerk.get(letter).headers().firstValue("ETag")).contains("\"0\"");
        assertThat(clerk.send("PUT", letter, LETTER).statusCode()).isEqualTo(428);
        var kept = clerk.send("PUT", letter, LETTER, "If-Match", "\"0\"");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.headers().firstValue("ETag")).contains("\"1\"");
        var late = clerk.send("PUT", letter, LETTER, "If-Match", "\"0\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("\"code\":\"other-revision\"");
        assertThat(clerk.send("PUT", letter, LETTER.replace("2026-03-08", "三月"), "If-Match", "\"1\"")
                        .body())
                .contains("\"code\":\"letter-refused\"");
        assertThat(clerk.get(letter).body()).contains("示中函〔2026〕3号");
    }
}
