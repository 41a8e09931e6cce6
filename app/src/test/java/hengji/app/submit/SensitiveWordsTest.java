package hengji.app.submit;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SensitiveWordsTest {
    @Test
    void a_sensitive_word_warns_with_its_cell_and_stops_nobody() {
        Bureau bureau = Bureau.in(TestOffice.on(Database.H2));
        long form = bureau.target(2026);
        assertThat(new SensitiveWords().look(bureau.office().part(Sheets.class).get(form)))
                .isEmpty();
        bureau.add(form, Block.TASK, Map.of(Column.TASK_NAME, "信访维稳工作"));
        assertThat(new SensitiveWords().look(bureau.office().part(Sheets.class).get(form)))
                .extracting(hit -> hit.topic().zh())
                .containsExactly("信访", "维稳");
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms/" + form + "/submit").body()).contains("敏感词提示", "第2行 任务名称");
        assertThat(clerk.post("/forms/" + form + "/submit", "/forms/" + form + "/step", Map.of("action", "SUBMIT"))
                        .statusCode())
                .isEqualTo(302);
    }
}
