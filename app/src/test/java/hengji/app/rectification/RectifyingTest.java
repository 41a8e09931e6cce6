package hengji.app.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Who;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.core.rectification.Origin;
import hengji.core.rectification.Rectification;
import hengji.core.rectification.RectificationAction;
import hengji.core.rectification.RectificationState;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 反馈 → 核实 → 销号, and everything beside the straight way. */
final class RectifyingTest {
    private static final byte[] SCAN = "%PDF-1.7 整改照片".getBytes(StandardCharsets.UTF_8);

    private record Place(Bureau bureau, long id) {
        static Place on(Database database) {
            Bureau bureau = Bureau.in(TestOffice.on(database));
            long id = bureau.office()
                    .part(Rectifications.class)
                    .open(
                            new Order(
                                    bureau.unit(),
                                    2025,
                                    Origin.RECHECK,
                                    "",
                                    "",
                                    "",
                                    LocalDate.now(bureau.office().part(Clock.class))
                                            .plusDays(20),
                                    List.of(Found.of("佐证材料不全", "补齐材料并附清单"))),
                            bureau.who(Role.BUSINESS_DIVISION),
                            "")
                    .getFirst();
            return new Place(bureau, id);
        }

        Matter now() {
            return bureau.office()
                    .part(Rectifications.class)
                    .find(bureau.unit(), id)
                    .orElseThrow();
        }

        Acted act(Role role, Act act) {
            return act(bureau.who(role), act);
        }

        Acted act(Who who, Act act) {
            return bureau.office().part(Rectifying.class).act(bureau.unit(), id, act, who, "");
        }

        Act wish(RectificationAction action) {
            return Act.of(action, now(), "已补齐材料 12 份。");
        }

        void prove() {
            assertThat(bureau.office().part(Proofs.class).add(now(), "整改照片.pdf", SCAN, bureau.who(Role.UNIT_CLERK), ""))
                    .isEmpty();
        }

        LocalDate later() {
            return LocalDate.now(bureau.office().part(Clock.class)).plusDays(30);
        }

        Act complete(RectificationAction action) {
            return wish(action).until(later()).by("示财绩〔2026〕3号", later());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_with_proof_is_verified_and_closed_by_the_bureau(Database database) {
        Place place = Place.on(database);
        assertThat(place.act(Role.UNIT_CLERK, place.wish(RectificationAction.REPORT)))
                .isInstanceOf(Acted.Refused.class);
        place.prove();
        place.act(Role.UNIT_CLERK, place.wish(RectificationAction.REPORT));
        assertThat(place.now().measures()).isEqualTo("已补齐材料 12 份。");
        place.act(Role.PERFORMANCE_DIVISION, place.wish(RectificationAction.CLOSE));
        assertThat(place.now().state()).isEqualTo(RectificationState.CLOSED);
        assertThat(place.now().closed()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void who_saw_it_before_somebody_else_acted_is_told_and_changes_nothing(Database database) {
        Place place = Place.on(database);
        Act late = place.complete(RectificationAction.EXTEND);
        place.act(Role.PERFORMANCE_DIVISION, place.complete(RectificationAction.DROP));
        assertThat(place.act(Role.PERFORMANCE_DIVISION, late)).isInstanceOf(Acted.Differs.class);
        assertThat(place.now().state()).isEqualTo(RectificationState.DROPPED);
    }

    @ParameterizedTest
    @EnumSource
    void a_deadline_in_the_past_is_refused(Database database) {
        Place place = Place.on(database);
        Act past = place.wish(RectificationAction.EXTEND).until(LocalDate.of(2020, 1, 1));
        assertThat(place.act(Role.PERFORMANCE_DIVISION, past)).isInstanceOf(Acted.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void files_are_added_only_while_an_answer_is_due_and_never_by_others(Database database) {
        Place place = Place.on(database);
        Proofs proofs = place.bureau().office().part(Proofs.class);
        assertThat(proofs.add(place.now(), "a.pdf", SCAN, place.bureau().who(Role.PERFORMANCE_DIVISION), ""))
                .isPresent();
        place.prove();
        place.act(Role.UNIT_CLERK, place.wish(RectificationAction.REPORT));
        long proof = proofs.of(place.id()).getFirst().id();
        assertThat(proofs.remove(place.now(), proof, place.bureau().who(Role.UNIT_CLERK), ""))
                .isPresent();
        assertThat(proofs.of(place.id())).hasSize(1);
    }

    /** Every state × action × role answers as the engine's table says. */
    @ParameterizedTest
    @EnumSource
    void every_state_action_and_role_is_as_the_table_says(Database database) {
        for (RectificationState state : RectificationState.values()) {
            Place place = brought(database, state);
            for (Role role : Role.values()) {
                for (RectificationAction action : RectificationAction.values()) {
                    assertThat(place.bureau()
                                    .office()
                                    .part(Rectifying.class)
                                    .open(place.now(), place.bureau().who(role))
                                    .contains(action))
                            .as(state + " " + action + " " + role)
                            .isEqualTo(Rectification.procedure()
                                    .open(state, Set.of(role))
                                    .contains(action));
                    if (!Rectification.procedure().open(state, Set.of(role)).contains(action)) {
                        assertThat(place.act(role, place.complete(action))).isInstanceOf(Acted.Refused.class);
                    }
                }
            }
            assertThat(place.now().state()).isEqualTo(state);
        }
    }

    private static Place brought(Database database, RectificationState state) {
        Place place = Place.on(database);
        place.prove();
        switch (state) {
            case NOTIFIED -> {}
            case DROPPED -> place.act(Role.PERFORMANCE_DIVISION, place.complete(RectificationAction.DROP));
            case REPORTED, RETURNED, CLOSED -> {
                place.act(Role.UNIT_CLERK, place.wish(RectificationAction.REPORT));
                if (state != RectificationState.REPORTED) {
                    place.act(
                            Role.PERFORMANCE_DIVISION,
                            place.complete(
                                    state == RectificationState.CLOSED
                                            ? RectificationAction.CLOSE
                                            : RectificationAction.RETURN));
                }
            }
        }
        assertThat(place.now().state()).isEqualTo(state);
        return place;
    }
}
