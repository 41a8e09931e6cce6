package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void results_come_in_the_order_of_the_items_however_fast_each_was() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        List<Integer> taken = new ArrayList<>();

        Crew.work(items, item -> item * 2, taken::add, new Progress.Silent());

        assertThat(taken).isEqualTo(items.stream().map(item -> item * 2).toList());
    }

    @Test
    void a_fault_of_ours_reaches_the_caller_as_it_was() {
        AtomicInteger taken = new AtomicInteger();

        assertThatThrownBy(() -> Crew.work(
                        List.of(1, 0), item -> 10 / item, result -> taken.incrementAndGet(), new Progress.Silent()))
                .isInstanceOf(ArithmeticException.class);
        assertThat(taken).hasValue(1);
    }
}
