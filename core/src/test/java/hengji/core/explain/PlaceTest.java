package hengji.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new Place.TableCell(2, 3, 4), "table 2, row 3, column 4", "表2第3行第4列"),
                Arguments.of(new Place.SheetCell("目标表", 7, 1), "目标表!A7", "目标表!A7"),
                Arguments.of(new Place.SheetCell("目标表", 7, 26), "目标表!Z7", "目标表!Z7"),
                Arguments.of(new Place.SheetCell("目标表", 7, 27), "目标表!AA7", "目标表!AA7"),
                Arguments.of(new Place.SheetCell("目标表", 7, 703), "目标表!AAA7", "目标表!AAA7"),
                Arguments.of(new Place.PageLine(1, 9), "page 1, line 9", "第1页第9行"),
                Arguments.of(new Place.PageCell(1, 2, 3), "page 1, row 2, column 3", "第1页表格第2行第3列"),
                Arguments.of(new Place.Paragraph(5), "paragraph 5", "第5段"),
                Arguments.of(new Place.Line(6), "line 6", "第6行"),
                Arguments.of(new Place.LineCell(6, 2), "line 6, column 2", "第6行第2列"),
                Arguments.of(new Place.Named("附件1"), "附件1", "附件1"),
                Arguments.of(Place.WHOLE, "form", "全表"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_is_named_for_programs_and_for_people(Place place, String text, String chinese) {
        assertThat(place.text()).isEqualTo(text);
        assertThat(place.chinese()).isEqualTo(chinese);
    }
}
