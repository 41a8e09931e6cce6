package hengji.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.exact.AmountUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MappingTest {
    @Test
    void headers_are_known_by_their_synonyms_whatever_stands_in_brackets() {
        List<String> found = List.of("序号", "预算单位代码", "项目代码", "项目名称", "年初批复数（元）", "备注");
        Mapping mapping = Mapping.suggested(Kind.PROJECTS, found);
        assertThat(mapping.headers())
                .isEqualTo(Map.of(
                        Item.UNIT_CODE, "预算单位代码",
                        Item.PROJECT_CODE, "项目代码",
                        Item.PROJECT_NAME, "项目名称",
                        Item.INITIAL, "年初批复数（元）"));
        assertThat(mapping.unit()).isEqualTo(AmountUnit.YUAN);
        assertThat(mapping.lacking(Kind.PROJECTS)).isEmpty();
    }

    @Test
    void amounts_in_yuan_are_the_same_money_in_ten_thousands_to_the_last_digit() {
        Mapping mapping = new Mapping(Map.of(Item.UNIT_CODE, "单位编码", Item.EXECUTED, "支付金额"), AmountUnit.YUAN);
        Reader reader = new Reader(Kind.PAYMENTS, mapping, List.of("单位编码", "支付金额"));
        Reader.Said said = reader.read(List.of("501", "232,532,367.25"));
        assertThat(said.reasons()).isEmpty();
        assertThat(said.row().text(Item.EXECUTED)).isEqualTo("23253.236725");
        assertThat(Amounts.out("23253.236725", AmountUnit.YUAN)).isEqualTo("232532367.25");
    }

    @Test
    void what_cannot_be_read_is_said_with_all_its_cells() {
        Mapping mapping = new Mapping(
                Map.of(Item.UNIT_CODE, "单位编码", Item.EXECUTED, "支付金额", Item.EXECUTED_ON, "截至日期"),
                AmountUnit.TEN_THOUSAND);
        Reader reader = new Reader(Kind.PAYMENTS, mapping, List.of("单位编码", "支付金额", "截至日期"));
        Reader.Said said = reader.read(List.of("", "约五百", "2024年2月30日"));
        assertThat(said.reasons())
                .extracting(reason -> reason.zh())
                .containsExactly("“预算执行数”读不出来：约五百", "“截至日期”读不出来：2024年2月30日", "缺“预算单位编码”");
        assertThat(reader.read(List.of("501", "1.00", "2024年6月30日")).row().text(Item.EXECUTED_ON))
                .isEqualTo("2024-06-30");
    }
}
