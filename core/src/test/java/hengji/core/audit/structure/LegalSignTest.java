package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import org.junit.jupiter.api.Test;

class LegalSignTest {
    private static final Rule RULE = new LegalSign();

    private static Rows printed(String sign) {
        Rows row = row("到位率").atLeast("95", "%");
        row.draft().sign(new Field.Unreadable<>(new Source(new Place.TableCell(1, 11, 4), sign)));
        return row;
    }

    private static Rows blank() {
        Rows row = row("到位率").atLeast("95", "%");
        row.draft().sign(new Field.Blank<>(new Source(new Place.TableCell(1, 11, 4), "")));
        return row;
    }

    @Test
    void a_sign_of_ones_own_is_an_error() {
        assertThat(messages(findings(RULE, targetForm().rows(printed("约")))))
                .containsExactly("第 1 行“到位率”：指标性质写成“约”，应为 ≥、＞、＝、＜、≤ 或“定性”之一。请改选。");
    }

    @Test
    void a_blank_sign_is_an_error() {
        assertThat(messages(findings(RULE, targetForm().rows(blank()))))
                .singleElement()
                .asString()
                .contains("没有填指标性质");
    }

    @Test
    void an_empty_column_is_one_fault() {
        assertThat(findings(RULE, targetForm().rows(blank(), blank(), blank(), blank())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows()).containsExactly(1, 2, 3, 4));
    }

    @Test
    void every_legal_sign_is_in_order() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .rows(
                                        row("甲").atLeast("1", "个"),
                                        row("乙").atMost("1", "个"),
                                        row("丙").exactly("1", "个"),
                                        row("丁").qualitative("提升"))))
                .isEmpty();
    }

    @Test
    void a_form_without_the_column_is_in_order() {
        Rows row = row("到位率").atLeast("95", "%");
        row.draft().sign(Field.absent());

        assertThat(findings(RULE, targetForm().rows(row))).isEmpty();
    }

    @Test
    void what_a_system_offers_beside_the_signs_is_in_order() {
        assertThat(findings(RULE, targetForm().rows(printed("不适用")))).isEmpty();
    }

    @Test
    void a_blank_that_shares_the_cell_of_the_target_has_no_cell_of_its_own() {
        Rows row = row("到位率").atLeast("95", "%");
        row.draft().sign(new Field.Blank<>(new Source(new Place.TableCell(1, 11, 1), "")));

        assertThat(findings(RULE, targetForm().rows(row))).isEmpty();
    }
}
