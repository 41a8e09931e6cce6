package hengji.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Language;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written fits the schema files that are shipped; what is changed does not. */
class SchemaTest {
    private final FormCodec codec = new FormCodec();

    private static Form small() {
        return FormFixture.targetForm()
                .goal("本科上线人数再创新高")
                .rows(Rows.row("本科上线人数").atLeast("4802", "名").weighing("2"))
                .done();
    }

    @Test
    void every_form_that_is_written_fits() {
        assertThat(Schemas.FORM.faults(codec.write(small()))).isEmpty();
        for (int seed = 0; seed < 200; seed++) {
            Form form = new AnyForm(seed).form();
            assertThat(Schemas.FORM.faults(codec.write(form)))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(Schemas.FORM.faults(codec.write(form, Language.ENGLISH)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"weight\": \"2\"|\"weight\": 2",
                "\"target\": \"4802\"|\"target\": \"4,802\"",
                "\"sign\": \">=\"|\"sign\": \"≥\"",
                "\"level1\":|\"levelOne\":",
                "\"kind\": \"DEPARTMENT_TARGET\"|\"kind\": \"目标表\"",
                "\"amountUnit\": \"万元\"|\"amountUnit\": \"万\"",
                "\"fiscalYear\": 2024|\"fiscalYear\": \"2024\"",
                "\"schema\": \"hengji/form/1\"|\"schema\": \"hengji/form/2\""
            })
    void a_form_that_was_changed_does_not_fit(String written, String changed) {
        String document = codec.write(small());
        assertThat(document).contains(written);
        assertThat(Schemas.FORM.faults(document.replace(written, changed))).isNotEmpty();
    }

    @Test
    void further_keys_are_allowed() {
        String document = codec.write(small()).replace("\"kind\":", "\"colour\": \"red\", \"kind\":");
        assertThat(Schemas.FORM.faults(document)).isEmpty();
    }
}
