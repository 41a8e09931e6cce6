package hengji.documents.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.documents.recognise.reading.Readers;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form that a county's education office published, as the text that was found. */
class PublishedSampleTest {
    private static final Path SEED = Path.of("src", "test", "resources", "seed", "渠县教育部门-2024-部门整体支出绩效目标完成情况自评表.txt");

    private final Form form = onlyForm();

    private static Form onlyForm() {
        List<Form> forms = Readers.forms(SEED);
        assertThat(forms).hasSize(1);
        return forms.getFirst();
    }

    @Test
    void its_columns_make_it_a_target_form_though_its_title_says_otherwise() {
        assertThat(form.kind()).isEqualTo(FormKind.DEPARTMENT_TARGET);
        assertThat(form.heads().title().value()).contains("部门整体支出绩效目标完成情况自评表");
        assertThat(form.heads().fiscalYear().value()).contains(2024);
        assertThat(form.heads().organization().value()).contains("教育部门");
    }

    @Test
    void the_budget_is_in_an_unstated_unit_and_other_funds_are_blank() {
        assertThat(form.budget().unitStated()).isFalse();
        assertThat(initial(BudgetRole.TOTAL).value()).contains(new BigDecimal("23253.24"));
        assertThat(initial(BudgetRole.FISCAL).value()).contains(new BigDecimal("23253.24"));
        assertThat(initial(BudgetRole.OTHER)).isInstanceOf(Field.Blank.class);
    }

    private Field<BigDecimal> initial(BudgetRole role) {
        return form.budget().find(role).map(BudgetLine::initial).orElseThrow();
    }

    @Test
    void five_goals_and_ten_tasks_stand_apart() {
        assertThat(form.goals()).hasSize(5);
        assertThat(form.goals().get(4).text().value())
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("推进“五大行动”：").endsWith("校园安防能力提升行动"));
        assertThat(form.tasks()).hasSize(10);
        assertThat(form.tasks().get(2).name().value()).contains("派驻纪检组工作");
        assertThat(form.tasks().get(8).content().value())
                .hasValueSatisfying(text -> assertThat(text).startsWith("[bookmark: _GoBack]"));
    }

    @Test
    void seventy_one_indicators_weigh_ninety() {
        assertThat(form.indicators()).hasSize(71);
        BigDecimal sum = form.indicators().stream()
                .map(Indicator::weight)
                .map(Field::value)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("90");
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void levels_are_carried_down_and_signs_understood() {
        Indicator last = form.indicators().get(70);
        assertThat(last.label()).isEqualTo("中职教育资助金");
        assertThat(last.level1().value()).contains("成本指标");
        assertThat(last.level2().value()).contains("经济成本指标");
        assertThat(last.sign().value()).contains(Sign.AT_LEAST);
        assertThat(last.targetNumber()).contains(new BigDecimal("1141.745"));
        assertThat(form.indicators().stream().filter(Indicator::isQualitative)).hasSize(10);
    }
}
