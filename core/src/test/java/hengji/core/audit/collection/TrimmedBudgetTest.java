package hengji.core.audit.collection;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.FormFixture;
import org.junit.jupiter.api.Test;

class TrimmedBudgetTest {
    private static final Rule RULE = new TrimmedBudget();

    private static FormFixture executed(String initial, String adjusted, String executed) {
        return selfEvaluation().executed(initial, adjusted, executed, "");
    }

    @Test
    void a_budget_cut_to_what_was_spent_is_told_with_the_share_of_the_initial_one() {
        assertThat(messages(findings(RULE, executed("1000", "800", "800"))))
                .containsExactly("全年预算数与执行数都是 800，年初预算为 1000：疑似按支出数调整预算，执行数为年初预算的 80.00%。请提供预算调整的批复文件。");
    }

    @Test
    void an_unchanged_budget_fully_spent_is_in_order() {
        assertThat(findings(RULE, executed("800", "800.00", "800"))).isEmpty();
    }

    @Test
    void a_changed_budget_not_fully_spent_is_in_order() {
        assertThat(findings(RULE, executed("1000", "900", "800"))).isEmpty();
    }

    @Test
    void money_added_in_the_year_and_all_spent_needs_its_document() {
        assertThat(messages(findings(RULE, executed("0", "3.36", "3.36"))))
                .singleElement()
                .asString()
                .contains("年中追加后正好全部执行");
    }

    @Test
    void nothing_spent_was_not_trimmed_to() {
        assertThat(findings(RULE, executed("1000", "0", "0"))).isEmpty();
    }

    @Test
    void a_blank_tells_nothing() {
        assertThat(findings(RULE, executed("", "800", "800"))).isEmpty();
    }
}
