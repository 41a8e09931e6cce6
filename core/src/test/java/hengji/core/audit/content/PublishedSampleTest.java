package hengji.core.audit.content;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Severity;
import hengji.core.fixtures.Expectation;
import hengji.core.fixtures.SeedForm;
import hengji.core.form.Form;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedSampleTest {
    private static final Form SAMPLE = SeedForm.published();

    @TestFactory
    Stream<DynamicTest> the_sample_gives_what_expected_csv_says() {
        return Expectation.all().stream()
                .flatMap(line -> ContentRules.all().stream()
                        .filter(rule -> rule.card().code().equals(line.code()))
                        .map(rule -> DynamicTest.dynamicTest(line.code(), () -> line.check(Trial.of(rule, SAMPLE)))));
    }

    @Test
    void every_content_rule_of_the_book_is_there_and_has_its_expectation_or_a_test_of_its_own() {
        assertThat(ContentRules.all())
                .extracting(rule -> rule.card().number())
                .containsExactly(23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 43);
    }

    @Test
    void four_thousand_eight_hundred_and_two_of_6752_fit_seventy_one_per_cent() {
        assertThat(Trial.of(new RateAgainstRows(), SAMPLE)).isEmpty();
    }

    @Test
    void unit_prices_are_shown_for_a_look() {
        assertThat(Trial.of(new ImpliedUnitPrice(), SAMPLE))
                .extracting(finding -> finding.message().zh())
                .anySatisfy(text -> assertThat(text).contains("461.5 元/人"))
                .anySatisfy(text -> assertThat(text).contains("63.3 万元/所"))
                .anySatisfy(text -> assertThat(text).contains("172.3 万元/所"));
    }

    @Test
    void nothing_on_the_sample_is_an_error() {
        assertThat(ContentRules.all().stream().flatMap(rule -> Trial.of(rule, SAMPLE).stream()))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
