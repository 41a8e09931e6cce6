package hengji.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.paper.layout.LineBreaker;
import hengji.documents.paper.layout.TypeSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final LineBreaker breaker = new LineBreaker(TypeSize::em);

    @Test
    void a_short_text_stays_on_one_line() {
        assertThat(breaker.lines("本科上线人数", 10)).containsExactly("本科上线人数");
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(breaker.lines("", 10)).containsExactly("");
    }

    @Test
    void no_comma_begins_a_line() {
        assertThat(breaker.lines("进一步强化，党的建设", 5)).containsExactly("进一步强", "化，党的建", "设");
    }

    @Test
    void no_opening_mark_ends_a_line() {
        assertThat(breaker.lines("着力打造《书香》校园", 5)).containsExactly("着力打造", "《书香》校", "园");
    }

    @Test
    void a_figure_is_not_torn() {
        assertThat(breaker.lines("完成投资23253.24万元", 6)).containsExactly("完成投资", "23253.24万", "元");
    }

    @Test
    void a_word_wider_than_the_line_is_torn_rather_than_lost() {
        List<String> lines = breaker.lines("ABCDEFGHIJKLMNOP", 4);
        assertThat(String.join("", lines)).isEqualTo("ABCDEFGHIJKLMNOP");
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void a_run_of_blanks_hangs_over_the_end_of_its_line() {
        assertThat(breaker.lines("强化党建          增加资源", 5)).containsExactly("强化党建", "增加资源");
    }

    @Test
    void nothing_is_left_stranded_behind_a_wide_gap() {
        assertThat(breaker.lines("增加资源供给。    目标3：改革", 10)).containsExactly("增加资源供给。", "目标3：改革");
    }

    @Test
    void a_line_break_always_breaks() {
        assertThat(breaker.lines("目标1：强化\n目标2：改革", 20)).containsExactly("目标1：强化", "目标2：改革");
    }
}
