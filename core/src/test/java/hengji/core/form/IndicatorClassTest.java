package hengji.core.form;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorClassTest {
    @ParameterizedTest
    @CsvSource({
        "成本指标, 经济成本指标, COST",
        "产出指标, 成本指标, COST",
        "产出指标, 经济成本指标, COST",
        "成本指标, 生态环境成本指标, COST",
        "产出指标, 数量指标, QUANTITY",
        "产出指标(40分), 质量指标(5分), QUALITY",
        "产出指标, 进度指标, TIMELINESS",
        "产出指标, 其他, OUTPUT",
        "效益指标, 可持续发展指标, BENEFIT",
        "效益指标, 可持续影响指标, BENEFIT",
        "效益指标, 环境效益, BENEFIT",
        "满意度指标, 帮扶对象满意度指标, SATISFACTION",
        "社会公众或服务对象满意度指标, 其他, SATISFACTION",
        "满意度指标, 服务对象, SATISFACTION",
        "管理类指标, 其他, UNTOLD"
    })
    void both_levels_and_their_variants_tell_the_class(String level1, String level2, IndicatorClass expected) {
        assertThat(IndicatorClass.of(row("某指标").under(level1, level2).done())).isEqualTo(expected);
    }
}
