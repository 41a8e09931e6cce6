package hengji.app.evidence;

import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.content.Contents;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EvidencesTest {
    private static final byte[] PDF = "%PDF-1.4 问卷".getBytes(StandardCharsets.UTF_8);

    private record Desk(Bureau bureau, long form, Line row) {
        static Desk on(Database database) {
            Bureau bureau = Bureau.in(TestOffice.on(database));
            long form = bureau.selfEvaluation(2025);
            Line row = bureau.office().part(Sheets.class).lines(form, Block.ROW).getLast();
            return new Desk(bureau, form, row);
        }

        Evidences evidences() {
            return bureau.office().part(Evidences.class);
        }

        Taken add(String name, byte[] bytes) {
            return evidences().add(form, row.lineage(), name, bytes, bureau.who(Role.UNIT_CLERK), "127.0.0.1");
        }

        String cell() {
            return bureau.office()
                    .part(Sheets.class)
                    .find(form, Block.ROW, row.lineage())
                    .orElseThrow()
                    .text(Column.EVIDENCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_kept_with_its_hash_and_named_in_the_form(Database database) {
        Desk desk = Desk.on(database);
        assertThat(desk.add("C:\\材料\\家长问卷汇总.pdf", PDF)).isInstanceOf(Taken.Kept.class);

        assertThat(desk.evidences().list(desk.form())).singleElement().satisfies(evidence -> {
            assertThat(evidence.name()).isEqualTo("家长问卷汇总.pdf");
            assertThat(evidence.sha256()).isEqualTo(Contents.sha256(PDF));
            assertThat(evidence.media()).isEqualTo("application/pdf");
            assertThat(evidence.by()).isEqualTo("单位填报人甲");
            assertThat(desk.evidences().open(evidence)).hasBinaryContent(PDF);
        });
        assertThat(desk.cell()).isEqualTo("家长问卷汇总");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_content_twice_is_one_file(Database database) {
        Desk desk = Desk.on(database);
        desk.add("甲.pdf", PDF);
        desk.add("乙.pdf", PDF);
        assertThat(desk.evidences().list(desk.form()))
                .extracting(Evidence::name)
                .containsExactly("甲.pdf");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_what_its_name_says_is_refused(Database database) {
        Desk desk = Desk.on(database);
        for (byte[] bytes : List.of(
                "<html><script>".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[Contents.LARGEST + 1])) {
            assertThat(desk.add("照片.png", bytes)).isInstanceOf(Taken.Refused.class);
        }
        assertThat(desk.evidences().list(desk.form())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_taken_back_stays_in_the_journal(Database database) {
        Desk desk = Desk.on(database);
        desk.add("家长问卷汇总.pdf", PDF);
        Evidence evidence = desk.evidences().list(desk.form()).getFirst();

        assertThat(desk.evidences()
                        .remove(desk.form(), evidence.id(), desk.bureau().who(Role.UNIT_CLERK), ""))
                .isEmpty();
        assertThat(desk.evidences().list(desk.form())).isEmpty();
        assertThat(desk.cell()).isEmpty();
        assertThat(desk.bureau()
                        .office()
                        .part(DSLContext.class)
                        .selectFrom(JOURNAL)
                        .where(JOURNAL.CHAIN.eq(desk.bureau().unit()))
                        .and(JOURNAL.ACTION.eq("evidence.remove"))
                        .fetch(JOURNAL.BEFORE_TEXT))
                .singleElement()
                .asString()
                .contains(evidence.sha256());
    }

    @ParameterizedTest
    @EnumSource
    void a_section_officer_adds_to_the_own_rows_only(Database database) {
        Desk desk = Desk.on(database);
        Taken answer = desk.evidences()
                .add(
                        desk.form(),
                        desk.row().lineage(),
                        "甲.pdf",
                        PDF,
                        desk.bureau().who(Role.SECTION_OFFICER),
                        "");
        assertThat(answer).isInstanceOf(Taken.Refused.class);
    }
}
