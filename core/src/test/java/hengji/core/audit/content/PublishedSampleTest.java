package hengji.core.audit.content;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.fixtures.SeedForm;
import hengji.core.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedSampleTest {
    private static final Form SAMPLE = SeedForm.published();

    @TestFactory
    Stream<DynamicTest> the_sample_gives_what_expected_csv_says() {
        return SeedForm.expectations().stream()
                .map(line -> Arrays.asList(line.split(",", 4)))
                .flatMap(cells -> ContentRules.all().stream()
                        .filter(rule -> rule.card().code().equals(cells.getFirst()))
                        .map(rule -> DynamicTest.dynamicTest(cells.getFirst(), () -> check(rule, cells))));
    }

    private static void check(Rule rule, List<String> cells) {
        List<Finding> findings = Trial.of(rule, SAMPLE);
        List<List<Integer>> rows = Trial.rows(findings);
        List<Integer> named = Stream.of(cells.get(2).split(" "))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList();
        String how = cells.get(3);
        if (how.equals("none")) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.severity() == Severity.valueOf(cells.get(1)));
        if (how.equals("exact")) {
            assertThat(rows)
                    .containsExactlyElementsOf(named.stream().map(List::of).toList());
        } else if (how.equals("at least these")) {
            assertThat(rows).containsAll(named.stream().map(List::of).toList());
        } else if (how.startsWith("at least one of these")) {
            assertThat(rows.stream().flatMap(List::stream)).containsAnyElementsOf(named);
        } else if (how.contains("pair")) {
            assertThat(rows)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(pair -> pair.size() == 2 && named.containsAll(pair));
        }
    }

    @Test
    void every_content_rule_of_the_book_is_there_and_has_its_expectation_or_a_test_of_its_own() {
        assertThat(ContentRules.all())
                .extracting(rule -> rule.card().number())
                .containsExactly(23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 43);
    }

    @Test
    void nothing_on_the_sample_is_an_error() {
        assertThat(ContentRules.all().stream().flatMap(rule -> Trial.of(rule, SAMPLE).stream()))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
