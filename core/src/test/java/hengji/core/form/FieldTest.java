package hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Source CELL = new Source(new Place.SheetCell("Sheet1", 12, 28), " — ");

    @Test
    void a_known_value_is_given_with_its_source() {
        Field<String> field = Field.known("4802", CELL);

        assertThat(field.value()).contains("4802");
        assertThat(field.findSource()).contains(CELL);
        assertThat(CELL.place().text()).isEqualTo("Sheet1!AB12");
    }

    @Test
    void blank_is_not_absent() {
        assertThat(new Field.Blank<String>(CELL).findSource()).contains(CELL);
        assertThat(Field.<String>absent().findSource()).isEmpty();
        assertThat(new Field.Blank<String>(CELL).value()).isEmpty();
    }

    @Test
    void mapping_changes_only_what_is_known() {
        assertThat(Field.known("90", CELL).map(Integer::valueOf).value()).isEqualTo(Optional.of(90));
        assertThat(new Field.Unreadable<String>(CELL).map(Integer::valueOf)).isEqualTo(new Field.Unreadable<>(CELL));
    }
}
