package hengji.app.begin;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.EVIDENCE;
import static hengji.app.tables.Tables.FORM_REMOVED;
import static hengji.app.tables.Tables.REPORT_SECTION;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.content.Contents;
import hengji.app.form.Forms;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft goes with all that belongs to it, or stays with a reason: nothing is lost, and nothing is in its way unnamed. */
final class RemovalTest {
    private static final Actor ACTOR = new Actor(0, "office", "");

    /** Where a row means that something acknowledged would be lost with its form. */
    private static final Set<String> KEEPING = Set.of(
            "form",
            "form_version",
            "form_step",
            "return_slip",
            "review_comment",
            "approval_line",
            "offline_receipt",
            "evidence",
            "rectification",
            "monitoring",
            "monitoring_warning",
            "consolidation_line",
            "recheck",
            "recheck_candidate",
            "sealed_scan");

    @ParameterizedTest
    @EnumSource
    void whatever_refers_to_a_form_goes_with_it_or_keeps_it_for_a_reason(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        DSLContext data = office.part(DSLContext.class);
        List<? extends ForeignKey<?, ?>> references = references(data);
        assertThat(references.stream().map(reference -> name(reference.getTable())))
                .containsAll(KEEPING)
                .contains("form_row", "survey", "report_section", "fill_in_return");

        for (ForeignKey<?, ?> reference : references) {
            String table = name(reference.getTable());
            long form = draft(county);
            new Rows(county, form).add(reference.getTable());
            Optional<Wording> reason = office.part(Drafts.class).remove(form, ACTOR);
            assertThat(reason.isPresent()).as(table).isEqualTo(KEEPING.contains(table));
            assertThat(office.part(Forms.class).find(form).isPresent())
                    .as(table)
                    .isEqualTo(KEEPING.contains(table));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_evidence_has_to_be_taken_back_first(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = draft(county);
        new Rows(county, form).add(EVIDENCE);
        Drafts drafts = office.part(Drafts.class);
        assertThat(drafts.remove(form, ACTOR).orElseThrow().zh()).contains("1 份佐证材料", "先逐份撤下");

        office.part(DSLContext.class)
                .update(EVIDENCE)
                .set(EVIDENCE.REMOVED_AT, Instant.EPOCH)
                .where(EVIDENCE.FORM_ID.eq(form))
                .execute();
        assertThat(drafts.remove(form, ACTOR)).isEmpty();
        assertThat(beside(office, form)).startsWith("已撤下的佐证材料");
    }

    @ParameterizedTest
    @EnumSource
    void the_written_report_of_a_removed_draft_is_kept(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = draft(county);
        office.part(DSLContext.class)
                .insertInto(REPORT_SECTION)
                .set(REPORT_SECTION.FORM_ID, form)
                .set(REPORT_SECTION.PLACE, 0)
                .set(REPORT_SECTION.HEADING, "一、部门基本情况")
                .set(REPORT_SECTION.MAIN, true)
                .set(REPORT_SECTION.BODY, "全系统共有学校 93 所。")
                .set(REPORT_SECTION.CHANGED_AT, Instant.EPOCH)
                .execute();
        assertThat(office.part(Drafts.class).remove(form, ACTOR)).isEmpty();
        assertThat(beside(office, form)).contains("一、部门基本情况", "全系统共有学校 93 所。");
    }

    private static String beside(TestOffice office, long form) {
        return office.part(DSLContext.class)
                .fetchSingle(FORM_REMOVED, FORM_REMOVED.FORM_ID.eq(form))
                .getBeside();
    }

    private static long draft(County county) {
        String code = TestOffice.unique("P");
        return county.office()
                .part(Forms.class)
                .begin(new Forms.Beginning(
                        county.region(),
                        county.department(),
                        County.YEAR,
                        PathKind.TARGET,
                        FormKind.PROJECT_TARGET,
                        code,
                        "校园安全",
                        "",
                        0,
                        0));
    }

    /** What the database itself says refers to a form. */
    private static List<? extends ForeignKey<?, ?>> references(DSLContext data) {
        return data.meta().getTables().stream()
                .flatMap(table -> table.getReferences().stream())
                .filter(reference -> name(reference.getKey().getTable()).equals("form"))
                .toList();
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    /** Rows with a value in every column that wants one, and rows of other tables where those want them. */
    private record Rows(County county, long form) {
        void add(Table<?> table) {
            data().insertInto(table).set(values(table)).execute();
        }

        private Object identity(Table<?> table) {
            Field<?> id = Stream.of(table.fields())
                    .filter(field -> field.getName().equalsIgnoreCase("id"))
                    .findFirst()
                    .orElseThrow();
            return Objects.requireNonNull(data().insertInto(table)
                    .set(values(table))
                    .returningResult(id)
                    .fetchSingle()
                    .value1());
        }

        private Map<Field<?>, Object> values(Table<?> table) {
            Map<Field<?>, Object> values = new HashMap<>();
            for (Field<?> field : table.fields()) {
                Optional<Table<?>> parent = parent(table, field);
                boolean wanted = !field.getDataType().nullable()
                        && !field.getDataType().defaulted()
                        && !field.getDataType().identity();
                if (wanted || parent.filter(each -> name(each).equals("form")).isPresent()) {
                    values.put(field, parent.map(this::reference).orElseGet(() -> plain(field)));
                }
            }
            if (name(table).equals("form")) {
                values.put(field(table, "project_code"), TestOffice.unique("P"));
            }
            return values;
        }

        private static Field<?> field(Table<?> table, String name) {
            return Stream.of(table.fields())
                    .filter(field -> field.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow();
        }

        private static Optional<Table<?>> parent(Table<?> table, Field<?> field) {
            return table.getReferences().stream()
                    .filter(reference -> reference.getFields().size() == 1
                            && reference.getFields().getFirst().getName().equals(field.getName()))
                    .<Table<?>>map(reference -> reference.getKey().getTable())
                    .findFirst();
        }

        private Object reference(Table<?> parent) {
            return switch (name(parent)) {
                case "form" -> form;
                case "region" -> county.region();
                case "organisation" -> county.department();
                case "content" ->
                    county.office()
                            .part(Contents.class)
                            .put(TestOffice.unique("scan").getBytes(StandardCharsets.UTF_8), "application/pdf")
                            .sha256();
                case "account" -> account();
                default -> identity(parent);
            };
        }

        private long account() {
            String login = county.person(Role.UNIT_CLERK);
            return data().fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId();
        }

        private static Object plain(Field<?> field) {
            Class<?> type = field.getType();
            if (type == String.class) {
                return "1";
            }
            if (type == Boolean.class) {
                return false;
            }
            if (type == Integer.class || type == Long.class || type == BigDecimal.class) {
                return type == Integer.class ? 1 : type == Long.class ? 1L : (Object) BigDecimal.ONE;
            }
            return type == java.sql.Date.class || type == LocalDate.class
                    ? LocalDate.EPOCH
                    : Instant.EPOCH.atOffset(ZoneOffset.UTC);
        }

        private DSLContext data() {
            return county.office().part(DSLContext.class);
        }
    }
}
