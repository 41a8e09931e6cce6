package hengji.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a long opinion short: shared endings said once. */
class OpinionTest {
    @Test
    void what_all_messages_of_a_rule_end_with_is_said_once() {
        CommonEnding ending = CommonEnding.of(List.of("“甲”：写成“≥5”，花得越多得分越高。请改方向。", "“乙”：写成“≥60”，花得越多得分越高。请改方向。"));
        assertThat(ending.shared()).contains("花得越多得分越高。请改方向。");
        assertThat(ending.own("“甲”：写成“≥5”，花得越多得分越高。请改方向。")).isEqualTo("“甲”：写成“≥5”。");
    }

    @Test
    void messages_that_share_little_or_nothing_stay_whole() {
        assertThat(CommonEnding.of(List.of("缺单位。请补。", "缺年度。请补。")).shared()).isEmpty();
        assertThat(CommonEnding.of(List.of("只有一条，不必提取公共部分。")).own("只有一条，不必提取公共部分。"))
                .isEqualTo("只有一条，不必提取公共部分。");
    }

    @Test
    void one_message_said_of_several_cells_is_not_emptied() {
        String same = "任务没有对应的指标，请补设指标。";
        assertThat(CommonEnding.of(List.of(same, same)).own(same)).contains("任务没有对应的指标");
    }

    @Test
    void what_leans_on_the_clause_before_it_stays_with_it() {
        CommonEnding ending = CommonEnding.of(List.of("“甲”：≥4所是个数，却放在质量指标。请移到数量指标。", "“乙”：≥9所是个数，却放在质量指标。请移到数量指标。"));
        assertThat(ending.shared()).contains("请移到数量指标。");
        assertThat(ending.own("“甲”：≥4所是个数，却放在质量指标。请移到数量指标。")).isEqualTo("“甲”：≥4所是个数，却放在质量指标。");
    }
}
