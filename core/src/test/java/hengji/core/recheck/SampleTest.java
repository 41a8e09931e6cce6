package hengji.core.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.core.explain.Wording;
import hengji.core.fixtures.TestPack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static List<Candidate> county(int education, int health) {
        List<Candidate> all = new ArrayList<>();
        IntStream.range(0, education).forEach(i -> all.add(new Candidate("101" + (100 + i), "学校" + i, "教育")));
        IntStream.range(0, health).forEach(i -> all.add(new Candidate("202" + (100 + i), "医院" + i, "卫生")));
        return all;
    }

    private static Sample draw(String seed, Frame frame) {
        return Sample.draw(seed, frame, frame.quotas(TestPack.plain()), List.of());
    }

    private static List<String> codes(Sample sample) {
        return sample.drawn().stream().map(one -> one.candidate().code()).toList();
    }

    @Test
    void a_fifth_of_each_stratum_is_drawn_and_never_none() {
        Frame frame = new Frame(county(21, 3));

        assertThat(frame.quotas(TestPack.plain())).containsEntry("教育", 5).containsEntry("卫生", 1);
        assertThat(draw("2025-01", frame).drawn())
                .extracting(one -> one.candidate().stratum())
                .containsExactly("卫生", "教育", "教育", "教育", "教育", "教育");
    }

    @Test
    void the_ticket_is_a_sum_anybody_can_compute() {
        // printf '%s' '2025-01|教育|101100' | sha256sum
        assertThat(Sample.ticket("2025-01", new Candidate("101100", "学校0", "教育")))
                .isEqualTo("218ba3ae57cd2fda7528ccc6f60ecaff40d259869f946ef5869cd6e90ad8b901");
    }

    @Test
    void the_draw_of_a_seed_stays_what_it_was() {
        assertThat(codes(draw("2025-01", new Frame(county(20, 5)))))
                .containsExactly("202103", "101100", "101112", "101115", "101116");
    }

    @Test
    void the_same_seed_and_frame_give_the_same_sample_in_whatever_order_they_come() {
        Random random = new Random(7);
        List<Candidate> all = county(30, 12);
        Sample first = draw("种子", new Frame(all));
        for (int run = 0; run < 50; run++) {
            Collections.shuffle(all, random);
            assertThat(draw("种子", new Frame(all))).isEqualTo(first);
        }
        assertThat(first.isConfirmedBy(new Frame(all))).isTrue();
    }

    @Test
    void another_seed_gives_another_sample_and_everybody_a_chance() {
        Frame frame = new Frame(county(10, 0));
        Set<String> ever = new HashSet<>();
        Set<List<String>> samples = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            ever.addAll(codes(draw("s" + seed, frame)));
            samples.add(codes(draw("s" + seed, frame)));
        }

        assertThat(ever).hasSize(10);
        assertThat(samples).hasSizeGreaterThan(30);
    }

    @Test
    void one_candidate_more_changes_nobody_elses_ticket() {
        Frame few = new Frame(county(20, 0));
        Frame more = new Frame(county(21, 0));
        Map<String, Integer> quota = Map.of("教育", 4);
        List<String> before = codes(Sample.draw("s", few, quota, List.of()));
        List<String> after = codes(Sample.draw("s", more, quota, List.of()));

        assertThat(after.stream().filter(code -> !before.contains(code)))
                .as("at most the newcomer pushes one out")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(few.fingerprint()).isNotEqualTo(more.fingerprint());
        assertThat(draw("s", few).isConfirmedBy(more)).isFalse();
    }

    @Test
    void hand_picked_ones_are_marked_and_counted_apart() {
        Frame frame = new Frame(county(20, 5));
        String drawn = codes(draw("s", frame)).getFirst();
        String other = frame.candidates().stream()
                .map(Candidate::code)
                .filter(code -> !codes(draw("s", frame)).contains(code))
                .findFirst()
                .orElseThrow();
        Sample sample = Sample.draw(
                "s",
                frame,
                frame.quotas(TestPack.plain()),
                List.of(new HandPick(other, "上年等级为“差”"), new HandPick(drawn, "群众来信")));

        assertThat(sample.drawn().stream().filter(Drawn::isHandPicked))
                .extracting(one -> one.candidate().code())
                .containsExactly(other);
        assertThat(sample.drawn()).hasSize(6);
        assertThat(sample.limits()).extracting(Wording::zh).contains("其中 1 个为人工指定，不是随机抽取，统计时单列。");
        assertThat(sample.isConfirmedBy(frame)).isTrue();
    }

    @Test
    void the_sample_says_what_may_not_be_read_into_it() {
        Frame frame = new Frame(county(20, 3));

        assertThat(draw("2025-01", frame).limits())
                .extracting(Wording::zh)
                .containsExactly(
                        "抽查结果只说明被抽中的 5 个对象，不能推算全部 23 个；未抽中的没有核查得分，不与抽中的排名。",
                        "种子“2025-01”须在抽取前确定并公开；事后更换种子等于人工挑选。",
                        "数量少或未抽取的层：卫生（3 个抽 1 个），不能代表该层。");
    }

    @Test
    void a_stratum_without_a_quota_is_named() {
        Frame frame = new Frame(county(20, 10));

        Sample sample = Sample.draw("s", frame, Map.of("教育", 2), List.of());

        assertThat(sample.drawn()).hasSize(2);
        assertThat(sample.limits().getLast().zh()).isEqualTo("数量少或未抽取的层：卫生（10 个抽 0 个），不能代表该层。");
    }

    @Test
    void what_makes_a_draw_meaningless_is_refused() {
        Frame frame = new Frame(county(3, 0));

        assertThatThrownBy(() -> draw(" ", frame)).hasMessageContaining("seed");
        assertThatThrownBy(() -> new HandPick("1", " ")).hasMessageContaining("without a reason");
        assertThatThrownBy(() -> Sample.draw("s", frame, Map.of(), List.of(new HandPick("999", "重要"))))
                .hasMessageContaining("999 is not in the frame");
        assertThatThrownBy(() -> new Frame(List.of(new Candidate("1", "甲", "教育"), new Candidate("1", "乙", "卫生"))))
                .hasMessageContaining("twice");
    }

    @Test
    void frames_of_other_candidates_or_strata_have_other_fingerprints() {
        Frame one = new Frame(List.of(new Candidate("1", "甲", "教育")));

        assertThat(one.fingerprint())
                .isNotEqualTo(new Frame(List.of(new Candidate("2", "甲", "教育"))).fingerprint())
                .isNotEqualTo(new Frame(List.of(new Candidate("1", "甲", "卫生"))).fingerprint())
                .isEqualTo(new Frame(List.of(new Candidate("1", "改名", "教育"))).fingerprint());
    }

    @Test
    void five_are_enough_to_speak_of_a_stratum() {
        assertThat(draw("s", new Frame(county(5, 0))).limits()).hasSize(2);
        assertThat(draw("s", new Frame(county(4, 0))).limits()).hasSize(3);
    }
}
