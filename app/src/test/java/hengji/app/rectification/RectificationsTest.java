package hengji.app.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.work.Notice;
import hengji.app.work.Notices;
import hengji.core.rectification.Origin;
import hengji.core.rectification.RectificationState;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 整改通知: items with their numbers, and who hears of them. */
final class RectificationsTest {
    private static final int YEAR = 2025;
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    private static Order order(Bureau bureau, Found... found) {
        return new Order(
                bureau.unit(), YEAR, Origin.MONITORING, "warning 12", "/warnings/12", "校长", DUE, List.of(found));
    }

    @ParameterizedTest
    @EnumSource
    void an_order_opens_its_items_with_numbers_of_region_and_year(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Rectifications ledger = bureau.office().part(Rectifications.class);
        Order first = order(bureau, Found.of("执行率偏低", "加快支付"), Found.of("目标滞后", "倒排工期"));
        ledger.open(first, bureau.who(Role.PERFORMANCE_DIVISION), "");
        ledger.open(order(bureau, Found.of("材料不全", "补齐材料")), bureau.who(Role.PERFORMANCE_DIVISION), "");
        assertThat(ledger.in(bureau.region(), YEAR))
                .extracting(Matter::code)
                .containsExactly("整改2025-001", "整改2025-002", "整改2025-003");
        assertThat(ledger.of(bureau.unit()))
                .allSatisfy(matter -> assertThat(matter.state()).isEqualTo(RectificationState.NOTIFIED));
        assertThat(ledger.of(bureau.department())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_body_hears_of_it_and_whoever_ordered_it_does_not(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long clerk = bureau.who(Role.UNIT_CLERK).id();
        long bureaus = bureau.who(Role.PERFORMANCE_DIVISION).id();
        bureau.office()
                .part(Rectifications.class)
                .open(order(bureau, Found.of("执行率偏低", "加快支付")), bureau.who(Role.PERFORMANCE_DIVISION), "");
        Notices notices = bureau.office().part(Notices.class);
        assertThat(notices.unread(clerk))
                .extracting((Notice notice) -> notice.text().zh())
                .containsExactly("2025年 示范县第一中学：整改通知 1 项（运行监控），请于 2026-09-30 前反馈");
        assertThat(notices.unread(bureaus)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_source_finds_its_items_again(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        String source = "warning " + bureau.region();
        Rectifications ledger = bureau.office().part(Rectifications.class);
        Found found = Found.of("执行率偏低", "加快支付");
        ledger.open(
                new Order(bureau.unit(), YEAR, Origin.MONITORING, source, "", "", DUE, List.of(found)),
                bureau.who(Role.PERFORMANCE_DIVISION),
                "");
        assertThat(ledger.from(source)).singleElement().satisfies(matter -> {
            assertThat(matter.found()).isEqualTo(found);
            assertThat(ledger.find(bureau.unit(), matter.id())).contains(matter);
            assertThat(ledger.find(bureau.department(), matter.id())).isEmpty();
        });
    }
}
