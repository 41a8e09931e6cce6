package hengji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.paper.sheet.PlainList;
import hengji.documents.table.PlainTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainTableReaderTest {
    private static final PlainList UNITS =
            new PlainList("单位", List.of("单位编码", "单位名称"), List.of(List.of("001001", "示范局，本级"), List.of("=2+3", "")));

    @Test
    void a_workbook_comes_back_as_it_was_written_with_leading_zeros() {
        assertThat(texts(UNITS.xlsx()))
                .containsExactly(List.of("单位编码", "单位名称"), List.of("001001", "示范局，本级"), List.of("=2+3", ""));
    }

    @Test
    void separated_text_comes_back_but_nothing_that_a_spreadsheet_would_compute() {
        assertThat(texts(UNITS.csv()))
                .containsExactly(List.of("单位编码", "单位名称"), List.of("001001", "示范局，本级"), List.of("'=2+3", ""));
    }

    @Test
    void a_file_of_an_old_office_in_gb18030_is_read_too() {
        byte[] file = "单位编码,单位名称\r\n001,示范局\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(texts(file)).contains(List.of("001", "示范局"));
    }

    @Test
    void every_cell_knows_where_it_stands() {
        PlainTable table = ((PlainReading.Tables) PlainTableReader.read(UNITS.xlsx()))
                .tables()
                .getFirst();
        assertThat(table.rows().get(1).get(1).place().chinese()).isEqualTo("单位!B2");
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        assertThat(PlainTableReader.read("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        PlainReading.Refused.class,
                        refused -> assertThat(refused.refusal().message().zh()).contains("请提交"));
    }

    private static List<List<String>> texts(byte[] file) {
        PlainTable table =
                ((PlainReading.Tables) PlainTableReader.read(file)).tables().getFirst();
        return table.rows().stream()
                .map(row -> row.stream().map(PlainTable.Field::text).toList())
                .toList();
    }
}
