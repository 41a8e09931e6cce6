package hengji.app.restructure;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.organisation.Former;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Organisation.Kind;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RestructuringTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);
    private static final Ground GROUND = new Ground(REFORM, "机构改革", "示编发〔2025〕1号");

    @ParameterizedTest
    @EnumSource
    void a_department_gets_a_unit_below_it(Database database) {
        County county = County.in(TestOffice.on(database));
        long unit = made(restructuring(county).create(unit(county, "501001"), Actor.OFFICE));
        assertThat(body(county, unit).parentId()).isEqualTo(county.department());
        assertThat(body(county, unit).contact()).isEqualTo("经办人甲");
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_stands_against_a_new_body_is_said_at_once(Database database) {
        County county = County.in(TestOffice.on(database));
        NewBody wrong = new NewBody(county.region(), 0, "501", " ", Kind.UNIT, "", "", REFORM);
        assertThat(reasons(restructuring(county).create(wrong, Actor.OFFICE)))
                .hasSize(3)
                .anySatisfy(reason -> assertThat(reason).contains("编码 501 已由“示范教育局（虚构）”使用"))
                .anySatisfy(reason -> assertThat(reason).contains("名称"))
                .anySatisfy(reason -> assertThat(reason).contains("上级"));
    }

    @ParameterizedTest
    @EnumSource
    void a_renamed_body_keeps_its_former_name_for_the_time_it_had_it(Database database) {
        County county = County.in(TestOffice.on(database));
        made(restructuring(county).rename(county.department(), "502", "示范教体局（虚构）", GROUND, Actor.OFFICE));
        assertThat(body(county, county.department()).name()).isEqualTo("示范教体局（虚构）");
        Past past = county.office().part(Past.class);
        assertThat(past.of(county.department()))
                .containsExactly(new Former(
                        "501", "示范教育局（虚构）", 0, LocalDate.of(2020, 1, 1), REFORM.minusDays(1), "机构改革", "示编发〔2025〕1号"));
        assertThat(past.nameOn(county.department(), REFORM.minusDays(1))).isEqualTo("示范教育局（虚构）");
        assertThat(past.nameOn(county.department(), REFORM)).isEqualTo("示范教体局（虚构）");
    }

    @ParameterizedTest
    @EnumSource
    void a_change_without_reason_or_before_the_present_standing_is_refused(Database database) {
        County county = County.in(TestOffice.on(database));
        Ground wrong = new Ground(LocalDate.of(2019, 1, 1), " ", "");
        assertThat(reasons(restructuring(county).rename(county.department(), "501", "新名", wrong, Actor.OFFICE)))
                .hasSize(2);
        assertThat(body(county, county.department()).name()).isEqualTo("示范教育局（虚构）");
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_moves_to_another_department_but_never_below_itself(Database database) {
        County county = County.in(TestOffice.on(database));
        long other = county.unit(0, "601", "示范体育局（虚构）");
        long unit = county.unit(county.department(), "501001", "示范一小（虚构）");
        made(restructuring(county).move(unit, other, GROUND, Actor.OFFICE));
        assertThat(body(county, unit).parentId()).isEqualTo(other);
        Ground later = new Ground(REFORM.plusDays(9), "调整", "");
        assertThat(reasons(restructuring(county).move(unit, unit, later, Actor.OFFICE)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_merged_body_ends_its_units_go_with_it_and_it_is_found_from_its_successor(Database database) {
        County county = County.in(TestOffice.on(database));
        long other = county.unit(0, "601", "示范体育局（虚构）");
        long unit = county.unit(county.department(), "501001", "示范一小（虚构）");
        made(restructuring(county).merge(county.department(), other, GROUND, Actor.OFFICE));
        assertThat(body(county, county.department()).validTo()).contains(REFORM.minusDays(1));
        assertThat(body(county, unit).parentId()).isEqualTo(other);
        Past past = county.office().part(Past.class);
        assertThat(past.family(other)).containsExactly(other, county.department());
        assertThat(past.successor(county.department()).orElseThrow().id()).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource
    void a_body_with_others_below_it_is_not_dissolved(Database database) {
        County county = County.in(TestOffice.on(database));
        long unit = county.unit(county.department(), "501001", "示范一小（虚构）");
        assertThat(reasons(restructuring(county).dissolve(county.department(), GROUND, Actor.OFFICE)))
                .anySatisfy(reason -> assertThat(reason).contains("示范一小"));
        made(restructuring(county).dissolve(unit, GROUND, Actor.OFFICE));
        made(restructuring(county).dissolve(county.department(), GROUND, Actor.OFFICE));
        assertThat(body(county, county.department()).isDissolved()).isTrue();
        long again = made(restructuring(county)
                .create(
                        new NewBody(county.region(), 0, "501", "示范教育局", Kind.DEPARTMENT, "", "", REFORM),
                        Actor.OFFICE));
        assertThat(again).isNotEqualTo(county.department());
    }

    @ParameterizedTest
    @EnumSource
    void a_region_gets_its_own_code_and_everything_follows(Database database) {
        County county = County.in(TestOffice.on(database));
        Regions regions = county.office().part(Regions.class);
        String code = TestOffice.unique("7700");
        assertThat(regions.rename(county.region(), new Regions.Region("x", ""), Actor.OFFICE))
                .isPresent();
        assertThat(regions.rename(county.region(), new Regions.Region(code, "示范区（虚构）"), Actor.OFFICE))
                .isEmpty();
        assertThat(regions.find(county.region())).isEmpty();
        assertThat(body(county, county.department()).region()).isEqualTo(code);
    }

    private static NewBody unit(County county, String code) {
        return new NewBody(county.region(), county.department(), code, "示范一小（虚构）", Kind.UNIT, "经办人甲", "000-1", REFORM);
    }

    private static long made(Restructured answer) {
        assertThat(answer).isInstanceOf(Restructured.Done.class);
        return ((Restructured.Done) answer).organisation();
    }

    private static List<String> reasons(Restructured answer) {
        assertThat(answer).isInstanceOf(Restructured.Refused.class);
        return ((Restructured.Refused) answer)
                .reasons().stream().map(reason -> reason.zh()).toList();
    }

    private static Organisation body(County county, long id) {
        return county.office().part(Trees.class).tree().get(id);
    }

    private static Restructuring restructuring(County county) {
        return county.office().part(Restructuring.class);
    }
}
