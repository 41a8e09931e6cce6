package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.fixtures.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffersFromApprovedTest {
    private static final Rows[] APPROVED = {
        row("本科上线人数").atLeast("4802", "名").weighing("2"),
        row("培训教师人次").atLeast("300", "人次"),
        row("公用经费").under("成本指标", "经济成本指标").atMost("100", "万元")
    };

    private static List<Finding> found(Rows... now) {
        return Trial.of(new DiffersFromApproved()).approved(APPROVED).on(now);
    }

    private static Rows[] now(Rows first) {
        return new Rows[] {first, APPROVED[1], APPROVED[2]};
    }

    @Test
    void a_lowered_target_is_an_error_with_both_values() {
        List<Finding> found = found(now(row("本科上线人数").atLeast("4500", "名").weighing("2")));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Trial.only(found)).isEqualTo("第 1 行“本科上线人数”：目标值放宽，批复为“4802名”，现为“4500名”。请改回，或附调整批复文号。");
    }

    @Test
    void a_raised_ceiling_is_a_lowered_target() {
        assertThat(Trial.only(found(
                        APPROVED[0],
                        APPROVED[1],
                        row("公用经费").under("成本指标", "经济成本指标").atMost("120", "万元"))))
                .contains("目标值放宽，批复为“100万元”");
    }

    @Test
    void a_moved_weight_is_told() {
        assertThat(Trial.only(found(now(row("本科上线人数").atLeast("4802", "名").weighing("3")))))
                .contains("权重改动，批复为“2”，现为“3”");
    }

    @Test
    void a_changed_sign_is_told() {
        assertThat(Trial.only(found(now(row("本科上线人数").atMost("4802", "名").weighing("2")))))
                .contains("指标性质改动");
    }

    @Test
    void a_renamed_row_is_recognised_by_its_likeness() {
        assertThat(Trial.only(found(now(row("本科上线学生人数").atLeast("4802", "名").weighing("2")))))
                .contains("名称改动，批复为“本科上线人数”，现为“本科上线学生人数”");
    }

    @Test
    void a_renamed_row_is_recognised_by_its_place_and_target() {
        assertThat(Trial.only(found(now(row("高考升学").atLeast("4802", "名").weighing("2")))))
                .contains("名称改动");
    }

    @Test
    void added_and_dropped_rows_are_told() {
        List<Finding> found = found(APPROVED[0], APPROVED[1], row("新增校车").atLeast("3", "辆"));

        assertThat(found)
                .extracting(finding -> finding.message().zh())
                .containsExactly("第 3 行“新增校车”：批复的目标中没有这一项。请删去，或附调整批复文号。", "批复的第 3 行“公用经费”在本表中没有。请补上，或附调整批复文号。");
    }

    @Test
    void a_form_that_keeps_to_the_snapshot_is_silent() {
        assertThat(found(APPROVED)).isEmpty();
    }

    @Test
    void another_order_of_the_rows_is_no_change() {
        assertThat(found(APPROVED[2], APPROVED[0], APPROVED[1])).isEmpty();
    }

    @Test
    void a_stricter_target_is_no_fault() {
        assertThat(found(now(row("本科上线人数").atLeast("5000", "名").weighing("2")))).isEmpty();
    }

    @Test
    void the_same_target_in_another_scale_is_no_change() {
        assertThat(found(now(row("本科上线人数").atLeast("0.4802", "万名").weighing("2.0"))))
                .isEmpty();
    }

    @Test
    void without_a_snapshot_nothing_can_be_compared() {
        assertThat(Trial.of(new DiffersFromApproved()).on(row("任意").atLeast("1", "个")))
                .isEmpty();
    }
}
