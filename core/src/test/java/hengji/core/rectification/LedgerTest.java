package hengji.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static Item item(String code, int year, String due, RectificationState state, String closed) {
        return new Item(
                code,
                year,
                Origin.MONITORING,
                "101001",
                OptionalInt.empty(),
                "执行率低",
                "加快执行",
                LocalDate.parse(due),
                state,
                Optional.empty(),
                closed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(closed)));
    }

    private static final Ledger LEDGER = new Ledger(List.of(
            item("D", 2024, "2024-12-01", RectificationState.NOTIFIED, ""),
            item("A", 2024, "2024-09-01", RectificationState.CLOSED, "2024-08-20"),
            item("B", 2023, "2023-09-01", RectificationState.CLOSED, "2025-02-01"),
            item("C", 2023, "2023-09-01", RectificationState.CLOSED, "2023-08-01"),
            item("E", 2025, "2025-09-01", RectificationState.REPORTED, "")));

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }

    @Test
    void the_soonest_stands_first() {
        assertThat(codes(LEDGER.items())).containsExactly("B", "C", "A", "D", "E");
    }

    @Test
    void what_is_open_past_its_day_is_overdue() {
        assertThat(codes(LEDGER.open())).containsExactly("D", "E");
        assertThat(codes(LEDGER.overdue(LocalDate.parse("2024-12-01")))).isEmpty();
        assertThat(codes(LEDGER.overdue(LocalDate.parse("2024-12-02")))).containsExactly("D");
    }

    @Test
    void next_years_papers_carry_last_year_and_what_was_still_open() {
        assertThat(codes(LEDGER.carriedInto(2025).items())).containsExactly("B", "A", "D");
        assertThat(codes(LEDGER.carriedInto(2026).items())).containsExactly("D", "E");
    }

    @Test
    void what_was_closed_on_new_years_day_was_open_when_the_year_began() {
        Ledger ledger = new Ledger(List.of(item("A", 2023, "2023-09-01", RectificationState.CLOSED, "2025-01-01")));

        assertThat(ledger.carriedInto(2025).items()).hasSize(1);
        assertThat(ledger.carriedInto(2026).items()).isEmpty();
    }
}
