package hengji.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import hengji.core.fixtures.TestPack;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProposingTest {
    private static final Proposing PROPOSING = new Proposing(TestPack.plain());

    private static Facts facts(String budget, String grade, String execution, boolean cancelled, String... earlier) {
        return new Facts(
                "P1",
                "校舍维修",
                number(budget),
                grade.isEmpty() ? Optional.empty() : Optional.of(new Facts.Graded(grade, Facts.By.REVIEW)),
                number(execution),
                OptionalInt.of(0),
                cancelled,
                List.of(earlier));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Proposal propose(String budget, String grade, String execution, String... earlier) {
        return PROPOSING.propose(facts(budget, grade, execution, false, earlier));
    }

    @Test
    void a_good_result_is_kept() {
        Proposal proposal = propose("120", "良", "95");

        assertThat(proposal.verdict()).contains(Verdict.KEEP);
        assertThat(proposal.amount()).contains(BigDecimal.ZERO);
        assertThat(proposal.sentence().zh()).isEqualTo("建议保留：其余情形（系统默认口径）");
    }

    @Test
    void a_fair_result_loses_its_share_exactly() {
        Proposal proposal = propose("123.45", "中", "95");

        assertThat(proposal.amount()).contains(new BigDecimal("24.69"));
        assertThat(proposal.sentence().zh()).isEqualTo("建议压减 20%，金额 24.69：评价等级为“中”（等级由财政核查）（系统默认口径）");
        assertThat(proposal.steps()).extracting(step -> step.result()).containsExactly("不符合", "不符合", "不符合", "符合，压减");
    }

    @Test
    void poor_twice_in_a_row_is_cancelled_poor_once_is_cut() {
        assertThat(propose("100", "差", "95", "差").verdict()).contains(Verdict.CANCEL);
        assertThat(propose("100", "差", "95", "差").amount()).contains(new BigDecimal("100"));
        assertThat(propose("100", "差", "95", "中").verdict()).contains(Verdict.CUT);
        assertThat(propose("100", "差", "95", "中").amount()).contains(new BigDecimal("50"));
    }

    @Test
    void what_the_office_gave_up_is_cancelled_whatever_else() {
        assertThat(PROPOSING.propose(facts("100", "", "", true)).verdict()).contains(Verdict.CANCEL);
    }

    @Test
    void low_execution_costs_something_even_with_a_good_grade() {
        assertThat(propose("100", "优", "59.99").verdict()).contains(Verdict.CUT);
        assertThat(propose("100", "优", "60").verdict()).contains(Verdict.KEEP);
    }

    @Test
    void a_fact_that_would_decide_is_asked_for_and_not_guessed() {
        Proposal withoutHistory = propose("100", "差", "95");
        assertThat(withoutHistory.verdict()).isEmpty();
        assertThat(withoutHistory.sentence().zh()).isEqualTo("需人工核定：缺少近 2 年评价等级");

        assertThat(propose("100", "", "95").missing()).containsExactly("近 2 年评价等级");
        assertThat(propose("100", "优", "").missing()).containsExactly("预算执行率");
        assertThat(propose("100", "优", "").amount()).isEmpty();
    }

    @Test
    void a_fact_that_decides_nothing_is_not_asked_for() {
        assertThat(propose("100", "良", "95").verdict())
                .as("history of a good result")
                .isPresent();
        assertThat(propose("100", "中", "").verdict())
                .as("execution of a fair one")
                .contains(Verdict.CUT);
    }

    @Test
    void without_a_budget_there_is_a_verdict_and_no_amount() {
        Proposal proposal = propose("", "中", "95");

        assertThat(proposal.verdict()).contains(Verdict.CUT);
        assertThat(proposal.amount()).isEmpty();
        assertThat(proposal.sentence().zh()).contains("预算数未填，金额请人工填写");
    }

    @Test
    void a_self_given_grade_is_called_one() {
        Facts self = new Facts(
                "P1",
                "校舍维修",
                number("10"),
                Optional.of(new Facts.Graded("中", Facts.By.SELF)),
                number("95"),
                OptionalInt.empty(),
                false,
                List.of());

        assertThat(PROPOSING.propose(self).sentence().zh()).contains("（等级由单位自评，未经核查）");
    }

    @Test
    void who_follows_the_proposal_owes_no_ground_who_does_not_does() {
        Proposal cut = propose("100", "中", "95");

        assertThat(decide(cut, Verdict.CUT, "20.00", "").faults()).isEmpty();
        assertThat(decide(cut, Verdict.CUT, "20.00", "").follows()).isTrue();
        assertThat(decide(cut, Verdict.CUT, "30", "").faults())
                .extracting(Wording::zh)
                .containsExactly("决定与建议不同，请写明依据。");
        assertThat(decide(cut, Verdict.KEEP, "0", "民生项目，常务会议定").faults()).isEmpty();
        assertThat(decide(propose("100", "", "95"), Verdict.KEEP, "0", "").faults())
                .hasSize(1);
    }

    @Test
    void amounts_fit_their_verdict() {
        Proposal cut = propose("100", "中", "95");

        assertThat(decide(cut, Verdict.KEEP, "1", "议定").faults())
                .extracting(Wording::zh)
                .containsExactly("保留的金额应为 0。");
        assertThat(decide(cut, Verdict.CANCEL, "99", "议定").faults())
                .extracting(Wording::zh)
                .containsExactly("取消的金额应等于预算数 100。");
        assertThat(decide(cut, Verdict.CANCEL, "100.00", "议定").faults()).isEmpty();
        assertThat(decide(cut, Verdict.CUT, "100", "议定").faults()).hasSize(1);
        assertThat(decide(cut, Verdict.CUT, "0", "议定").faults()).hasSize(1);
        assertThat(decide(cut, Verdict.CUT, "99.99", "议定").faults()).isEmpty();
    }

    private static Decision decide(Proposal proposal, Verdict verdict, String amount, String ground) {
        return new Decision(proposal, verdict, new BigDecimal(amount), ground, "绩效股");
    }

    @Test
    void whatever_is_known_the_amount_never_leaves_the_budget_and_the_proposal_can_be_taken_as_it_is() {
        Random random = new Random(2_025);
        List<String> grades = List.of("", "优", "良", "中", "差");
        for (int run = 0; run < 500; run++) {
            String budget = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2).toPlainString();
            Proposal proposal = PROPOSING.propose(facts(
                    budget,
                    grades.get(random.nextInt(5)),
                    random.nextInt(4) == 0 ? "" : Integer.toString(random.nextInt(101)),
                    random.nextInt(10) == 0,
                    random.nextBoolean() ? new String[] {grades.get(1 + random.nextInt(4))} : new String[0]));
            assertThat(proposal.verdict().isPresent())
                    .isEqualTo(proposal.missing().isEmpty());
            proposal.amount().ifPresent(amount -> {
                assertThat(amount).isBetween(BigDecimal.ZERO, new BigDecimal(budget));
                assertThat(decide(proposal, proposal.verdict().orElseThrow(), amount.toPlainString(), "")
                                .faults())
                        .isEmpty();
            });
        }
    }

    @Test
    void only_the_fact_that_is_missing_is_named_and_history_is_named_as_such() {
        assertThat(propose("100", "差", "95").steps().getLast().inputs())
                .extracting(input -> input.name() + " " + input.value())
                .containsExactly("近 2 年评价等级 差");
        assertThat(propose("100", "中", "95").steps().get(2).inputs())
                .extracting(input -> input.name() + " " + input.value())
                .containsExactly("评价等级 中");
        assertThat(propose("100", "", "95")
                        .steps()
                        .getLast()
                        .inputs()
                        .getFirst()
                        .value())
                .isEqualTo("未评定");
        assertThat(propose("100", "优", "95").sentence().en()).isEqualTo("proposed: keep, amount 0 (system default)");
        assertThat(propose("100", "优", "95")
                        .steps()
                        .getFirst()
                        .inputs()
                        .getFirst()
                        .value())
                .isEqualTo("未取消");
    }
}
