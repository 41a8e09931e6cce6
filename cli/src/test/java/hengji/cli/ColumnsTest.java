package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_chinese_character_is_two_columns_wide() {
        assertThat(Columns.width("满意度 98%")).isEqualTo(10);
    }

    @Test
    void columns_stand_under_each_other() {
        Columns columns = new Columns("lr");
        columns.row("指标", "分");
        columns.row("a", "10.00");

        assertThat(columns.lines()).containsExactly("指标     分", "a     10.00");
    }
}
