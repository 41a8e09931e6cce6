package hengji.app.sampling;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.recheck.Rechecks;
import hengji.core.explain.Wording;
import hengji.core.recheck.HandPick;
import hengji.core.recheck.Sample;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drawing the sample of a year. */
final class DrawingTest {
    private static final int YEAR = 2025;

    /** A school and seven of its projects, all accepted but the last. */
    private static Bureau bureau(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        bureau.selfEvaluation(YEAR);
        for (int i = 1; i <= 7; i++) {
            bureau.projectSelfEvaluation(YEAR, "X00" + i, "项目" + i);
        }
        bureau.office()
                .part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, "ACCEPTED")
                .where(FORM.REGION_CODE.eq(bureau.region()), FORM.PROJECT_CODE.ne("X007"))
                .execute();
        return bureau;
    }

    private static Wish wish(String seed, HandPick... picks) {
        return new Wish(Layer.KIND, List.of(), seed, "示财绩〔2026〕6号", Map.of("项目", 2), List.of(picks));
    }

    private static Sample draw(Bureau bureau, Wish wish) {
        Drawing.Outcome outcome = bureau.office().part(Drawing.class).draw(bureau.region(), YEAR, wish, Actor.OFFICE);
        return switch (outcome) {
            case Drawing.Outcome.Done(long _, var sample) -> sample;
            case Drawing.Outcome.Refused(var reasons) -> throw new IllegalStateException(reasons.toString());
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_draws_the_same_and_what_is_kept_can_be_drawn_again(Database database) {
        Bureau one = bureau(database);
        Bureau other = bureau(database);
        List<String> drawn = codes(draw(one, wish("20260302")));
        assertThat(drawn).hasSize(3).isEqualTo(codes(draw(other, wish("20260302"))));
        Draw kept = one.office().part(Draws.class).of(one.region(), YEAR).getFirst();
        assertThat(codes(kept.sample())).isEqualTo(drawn);
        assertThat(kept.isRepeatable()).isTrue();
        assertThat(kept.outside()).isEqualTo(1);
        assertThat(kept.limits()).extracting(Wording::zh).anyMatch(text -> text.contains("1 张自评表没有受理"));
        assertThat(one.office().part(Rechecks.class).of(kept.id())).hasSize(3);
    }

    private static List<String> codes(Sample sample) {
        return sample.drawn().stream().map(one -> one.candidate().code()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_picked_by_hand_is_marked_with_the_reason(Database database) {
        Bureau bureau = bureau(database);
        List<String> byLot = codes(draw(bureau(database), wish("1")));
        String picked = List.of("X001", "X002", "X003").stream()
                .filter(code -> !byLot.contains(code))
                .findFirst()
                .orElseThrow();
        Sample sample = draw(bureau, wish("1", new HandPick(picked, "群众反映集中")));
        assertThat(sample.drawn())
                .filteredOn(one -> one.isHandPicked())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.candidate().code()).isEqualTo(picked);
                    assertThat(one.pickedBecause()).contains("群众反映集中");
                });
        Draw kept = bureau.office().part(Draws.class).of(bureau.region(), YEAR).getFirst();
        assertThat(kept.limits()).extracting(Wording::zh).anyMatch(text -> text.contains("人工指定"));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_drawn_twice_in_a_year(Database database) {
        Bureau bureau = bureau(database);
        List<String> first = codes(draw(bureau, wish("1")));
        assertThat(codes(draw(bureau, wish("2")))).doesNotContainAnyElementsOf(first);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_seed_made_known_nothing_is_drawn(Database database) {
        Bureau bureau = bureau(database);
        var wish = new Wish(Layer.KIND, List.of(), "", "", Map.of(), List.of());
        assertThat(bureau.office().part(Drawing.class).draw(bureau.region(), YEAR, wish, Actor.OFFICE))
                .isInstanceOfSatisfying(
                        Drawing.Outcome.Refused.class,
                        refused -> assertThat(refused.reasons()).hasSize(2));
        assertThat(bureau.office().part(Draws.class).of(bureau.region(), YEAR)).isEmpty();
    }

    @Test
    void the_page_draws_and_shows_seed_limits_and_states() {
        Bureau bureau = bureau(Database.H2);
        Visitor division = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        String page = "/recheck/" + bureau.region() + "/" + YEAR;
        assertThat(division.get(page).body()).contains("这个年度还没有抽查");
        assertThat(division.get(page + "/draw").body()).contains("人工指定", "项目（6）");
        var refused = division.post(page, page + "/draw", Map.of("seed", "7", "announced", "公示", "pick-X001", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(division.post(page, page + "/draw", Map.of("seed", "7", "announced", "公示", "quota-项目", "2"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(division.get(page).body()).contains("复算一致", "复核中", "不能推算全部 7 个");
        assertThat(division.download(page + "/papers/sample/pdf").statusCode()).isEqualTo(200);
        assertThat(Program.of(bureau, Role.PERFORMANCE_DIVISION)
                        .get("/api/v1/regions/" + bureau.region() + "/years/" + YEAR + "/recheck-samples")
                        .body())
                .contains("\"repeatable\":true");
    }
}
