package hengji.core.recheck;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceFactsTest {
    private static final Rows COUNT = row("资助学生人数").atLeast("1200", "名");
    private static final Rows CONTENT = row("家长满意度").under("满意度指标", "服务对象满意度指标").atLeast("90", "%");

    private static EvidenceFacts facts(Rows row, Paper... papers) {
        return EvidenceFacts.of(
                row.done(), Arrays.asList(papers), 2024, Optional.of(LocalDate.of(2025, 2, 28)), TestPack.plain());
    }

    private static Paper paper(String name, String day) {
        return new Paper(name, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }

    @Test
    void papers_of_the_year_may_be_enough() {
        EvidenceFacts facts = facts(COUNT, paper("发放名册", "2024-11-30"), paper("决算表", "2025-02-10"), paper("照片", ""));

        assertThat(facts.atBest()).isEqualTo(Proof.ENOUGH);
        assertThat(facts.doubts()).isEmpty();
    }

    @Test
    void no_paper_is_none() {
        assertThat(facts(COUNT).atBest()).isEqualTo(Proof.NONE);
        assertThat(facts(COUNT).doubts()).extracting(Wording::zh).containsExactly("没有佐证材料。");
    }

    @Test
    void a_paper_of_another_time_contradicts() {
        assertThat(facts(COUNT, paper("发放名册", "2023-12-31")).doubts())
                .extracting(Wording::zh)
                .containsExactly("“发放名册”日期 2023-12-31 早于 2024 年度，与完成情况矛盾。");
        assertThat(facts(COUNT, paper("发放名册", "2025-03-01")).doubts())
                .extracting(Wording::zh)
                .containsExactly("“发放名册”日期 2025-03-01 晚于自评报送日 2025-02-28，与完成情况矛盾。");
        assertThat(facts(COUNT, paper("发放名册", "2025-02-28")).atBest()).isEqualTo(Proof.ENOUGH);
        assertThat(EvidenceFacts.of(
                                COUNT.done(),
                                List.of(paper("名册", "2026-01-01")),
                                2024,
                                Optional.empty(),
                                TestPack.plain())
                        .atBest())
                .isEqualTo(Proof.WEAK);
    }

    @Test
    void satisfaction_takes_a_survey() {
        assertThat(facts(CONTENT, paper("工作总结", "2024-12-20")).doubts())
                .extracting(Wording::zh)
                .containsExactly("满意度没有调查材料（问卷、访谈、回访等）。");
        assertThat(facts(CONTENT, paper("家长问卷汇总", "2024-12-20")).atBest()).isEqualTo(Proof.ENOUGH);
        assertThat(facts(COUNT, paper("工作总结", "2024-12-20")).atBest()).isEqualTo(Proof.ENOUGH);
    }

    @Test
    void who_judges_better_than_the_facts_owes_a_reason() {
        EvidenceFacts weak = facts(CONTENT, paper("工作总结", "2024-12-20"));

        assertThat(weak.asksForReason(Proof.ENOUGH)).isTrue();
        assertThat(weak.asksForReason(Proof.WEAK)).isFalse();
        assertThat(weak.asksForReason(Proof.NONE)).isFalse();
    }

    @Test
    void closing_papers_of_the_next_year_are_of_the_year_where_no_day_of_handing_in_is_known() {
        assertThat(EvidenceFacts.of(
                                COUNT.done(),
                                List.of(paper("决算", "2025-12-31")),
                                2024,
                                Optional.empty(),
                                TestPack.plain())
                        .atBest())
                .isEqualTo(Proof.ENOUGH);
    }
}
