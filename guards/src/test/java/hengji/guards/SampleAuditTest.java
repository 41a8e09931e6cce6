package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Rulebook;
import hengji.core.fixtures.Expectation;
import hengji.core.fixtures.SeedForm;
import hengji.core.form.Form;
import hengji.language.FieldLexicon;
import hengji.policies.Packs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole rulebook on the published sample, with the packs and the words that people use. */
class SampleAuditTest {
    private static final Form SAMPLE = SeedForm.published();
    private static final List<Finding> FINDINGS = findings(SAMPLE);

    static List<Finding> findings(Form form) {
        Examination examination = new Examination(
                form, Packs.shipped().choose(form), new FieldLexicon(), ComputedScores.NONE, Surroundings.NONE);
        return Rulebook.all().stream()
                .flatMap(rule -> rule.examine(examination).stream())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> the_sample_gives_what_expected_csv_says() {
        return Expectation.all().stream()
                .map(expectation ->
                        DynamicTest.dynamicTest(expectation.code(), () -> expectation.check(by(expectation.code()))));
    }

    private static List<Finding> by(String code) {
        return FINDINGS.stream()
                .filter(finding -> finding.card().code().equals(code))
                .toList();
    }

    @Test
    void nothing_on_the_sample_is_an_error() {
        assertThat(FINDINGS).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void the_budget_is_asked_for_its_unit_and_its_blank_line() {
        assertThat(by("HJ001")).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11 39", "19 34", "9 53", "25 44 60", "21 22", "1 36"})
    void rows_on_one_object_are_found(String rows) {
        List<Integer> expected =
                Arrays.stream(rows.split(" ")).map(Integer::valueOf).toList();

        assertThat(by("HJ015")).extracting(Finding::rows).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"派驻纪检组工作”没有对应的指标", "全县禁毒教育宣传工作”只有满意度指标", "课堂教学大比武暨精品课活动”只有定性指标"})
    void tasks_without_good_indicators_are_found(String message) {
        assertThat(messages("HJ020")).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"课后服务", "工作室", "布局"})
    void goals_thin_on_indicators_are_found(String thing) {
        assertThat(messages("HJ021")).contains(thing);
    }

    private static String messages(String code) {
        return by(code).stream().map(finding -> finding.message().zh()).collect(Collectors.joining("\n"));
    }

    @Test
    void every_expectation_has_its_rule() {
        assertThat(Rulebook.all().stream().map(Rule::card).map(card -> card.code()))
                .containsAll(Expectation.all().stream().map(Expectation::code).toList());
    }
}
