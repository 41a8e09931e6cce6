package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import org.junit.jupiter.api.Test;

class AllCountedDifferentlyTest {
    private final Rule rule = new AllCountedDifferently();

    @Test
    void all_schools_are_once_155_and_once_93() {
        assertThat(Trial.of(
                        rule,
                        row("督促学校完成任务").atLeast("155", "所"),
                        row("全面落实双减政策学校数").exactly("93", "所"),
                        row("深入开展三大行动").exactly("93", "所")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.rows()).containsExactly(1, 2, 3);
                    assertThat(finding.message().zh()).contains("第 1、2、3 行", "155、93、93 所");
                    assertThat(finding.message().en()).contains("Rows 1, 2, 3", "155, 93, 93 所");
                });
    }

    @Test
    void the_same_number_is_one_scope() {
        assertThat(Trial.of(
                        rule, row("全面落实双减").exactly("93", "所"), row("深入开展行动").exactly("93", "所")))
                .isEmpty();
    }

    @Test
    void new_schools_are_not_all_schools() {
        assertThat(Trial.of(rule, row("全面落实双减").exactly("93", "所"), row("新建学校数").exactly("10", "所")))
                .isEmpty();
    }

    @Test
    void people_are_no_bodies() {
        assertThat(Trial.of(
                        rule,
                        row("全县教师培训人数").exactly("93", "人"),
                        row("全县学生资助人数").exactly("10", "人")))
                .isEmpty();
    }

    @Test
    void schools_and_villages_are_counted_apart() {
        assertThat(Trial.of(rule, row("全县学校").exactly("93", "所"), row("全县行政村").exactly("310", "村")))
                .isEmpty();
    }
}
