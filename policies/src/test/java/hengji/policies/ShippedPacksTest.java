package hengji.policies;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.exact.Decimals;
import hengji.core.explain.Basis;
import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Heads;
import hengji.core.form.Judgement;
import hengji.core.form.Source;
import hengji.core.policy.Force;
import hengji.core.policy.LessForm;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {
    private static final Path INDEX = Path.of("src/main/resources/hengji/packs/index.tsv");

    private final Packs packs = Packs.shipped();

    private Pack pack(String id) {
        return packs.find(id).orElseThrow();
    }

    @Test
    void five_packs_are_shipped_and_all_of_them_load() {
        assertThat(packs.all())
                .extracting(Pack::id)
                .containsExactly("cn-2020", "cn-2021", "cn-sichuan", "demo-county", "cn-twenty-eighty");
    }

    @Test
    void the_index_says_what_the_files_say() throws IOException {
        String written = packs.all().stream()
                .map(pack -> ShippedShelf.line(ShippedShelf.read(pack.id())))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("hengji.record")) {
            Files.writeString(INDEX, written);
        }
        assertThat(Files.readString(INDEX)).isEqualTo(written);
    }

    @Test
    void the_nation_of_2020_is_10_50_30_10_with_its_bands() {
        Pack pack = pack("cn-2020");
        assertThat(pack.split().value().values()).containsExactly(number(50), number(30), number(10));
        assertThat(pack.get(Limit.EXECUTION_WEIGHT).value()).isEqualTo(number(10));
        assertThat(pack.scoring().band(Judgement.PARTLY).lower()).isEqualTo(number(60));
        assertThat(pack.split().citation().chinese()).isEqualTo("参照财预〔2020〕10号");
    }

    @Test
    void the_nation_of_2021_has_cost_and_its_own_bands() {
        Pack pack = pack("cn-2021");
        assertThat(pack.split().value()).containsEntry("成本指标", number(20)).containsEntry("产出指标", number(40));
        assertThat(pack.scoring().band(Judgement.PARTLY).lower()).isEqualTo(number(50));
        assertThat(pack.layers()).containsExactly("cn-2020", "cn-2021");
        assertThat(pack.catalogue().value().keySet()).first().isEqualTo("成本指标");
    }

    @Test
    void sichuan_binds_90_and_10_and_asks_below_90_and_above_130() {
        Pack pack = pack("cn-sichuan");
        assertThat(pack.get(Limit.INDICATOR_WEIGHTS).value()).isEqualTo(number(90));
        assertThat(pack.get(Limit.INDICATOR_WEIGHTS).force()).isEqualTo(Force.BINDING);
        assertThat(pack.get(Limit.EXECUTION_REASON_BELOW).value()).isEqualTo(number(90));
        assertThat(pack.scoring().overAchievement().value().trigger()).isEqualTo(number(130));
        assertThat(pack.scoring().lessForm().value()).isEqualTo(LessForm.A);
        assertThat(pack.scoring().lessForm().citation().basis()).isEqualTo(Basis.SYSTEM_DEFAULT);
        assertThat(pack.region()).contains("51");
    }

    @Test
    void the_nation_watches_in_july_and_sichuan_four_times_with_a_line_each() {
        assertThat(pack("cn-2021").year().periods().value())
                .extracting(period ->
                        period.name() + period.line().map(Decimals::text).orElse(""))
                .containsExactly("1–7月");
        assertThat(pack("cn-sichuan").year().periods().value())
                .extracting(period ->
                        period.name() + " " + period.line().map(Decimals::text).orElse(""))
                .containsExactly("1–4月 25", "1–6月 40", "1–8月 60", "1–10月 80");
        assertThat(pack("cn-sichuan").year().periods().citation().basis()).isEqualTo(Basis.SYSTEM_DEFAULT);
        assertThat(pack("cn-2021").year().periods().citation().chinese()).isEqualTo("参照财预〔2019〕136号");
        assertThat(pack("demo-county")
                        .year()
                        .findReason("unmeasurable")
                        .orElseThrow()
                        .shares())
                .containsExactly(number(30), number(60), number(100));
        assertThat(pack("demo-county").year().resultRules().value().getLast().always())
                .isTrue();
    }

    @Test
    void the_demo_county_names_its_document_and_replaces_two_defaults() {
        Pack pack = pack("demo-county");
        assertThat(pack.layers()).containsExactly("cn-2020", "cn-2021", "cn-sichuan", "demo-county");
        assertThat(pack.localDocument().orElseThrow().value()).contains("虚构");
        assertThat(pack.get(Limit.MOST_INDICATORS).layer()).isEqualTo("demo-county");
        assertThat(pack.get(Limit.FEWEST_INDICATORS).layer()).isEqualTo("cn-2020");
    }

    @Test
    void twenty_eighty_has_form_b_and_execution_caps_and_is_never_chosen_unasked() {
        Pack pack = pack("cn-twenty-eighty");
        assertThat(pack.scoring().lessForm().value()).isEqualTo(LessForm.B);
        assertThat(pack.scoring().executionCaps().value()).hasSize(4);
        assertThat(packs.forRegion("420000", OptionalInt.of(2024)).id()).isEqualTo("cn-2021");
    }

    @Test
    void nothing_claims_to_be_verified_and_no_article_is_given() {
        assertThat(packs.all())
                .flatExtracting(pack -> packs.sheet(pack.id()).orElseThrow().rows())
                .allSatisfy(row -> {
                    assertThat(row.citation().verified()).isFalse();
                    assertThat(row.citation().article()).isEmpty();
                });
    }

    @Test
    void national_documents_are_only_models_and_only_a_local_one_binds() {
        List<PackSheet.Row> binding = packs.all().stream()
                .flatMap(pack -> packs.sheet(pack.id()).orElseThrow().rows().stream())
                .filter(row -> row.citation().basis() == Basis.AUTHORITY)
                .toList();
        assertThat(binding)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.layer()).isEqualTo("demo-county"));
    }

    @Test
    void the_shipped_word_lists_hold_every_word_core_is_tested_with() {
        Pack tested = TestPack.plain();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(pack("cn-2021").get(vocabulary).value())
                    .as(vocabulary.key())
                    .containsAll(tested.get(vocabulary).value());
        }
    }

    @Test
    void the_shipped_numbers_are_those_core_is_tested_with() {
        for (Limit limit : Limit.values()) {
            assertThat(Decimals.text(pack("cn-2021").get(limit).value()))
                    .as(limit.key())
                    .isEqualTo(Decimals.text(TestPack.plain().get(limit).value()));
        }
    }

    @Test
    void a_form_is_given_the_pack_of_its_region_and_year() {
        assertThat(packs.choose(form("四川省达州市", 2024)).id()).isEqualTo("cn-sichuan");
        assertThat(packs.choose(form("四川", 2024)).id()).isEqualTo("cn-sichuan");
        assertThat(packs.choose(form("511725", 2024)).id()).isEqualTo("cn-sichuan");
        assertThat(packs.choose(form("示范县（虚构）", 2024)).id()).isEqualTo("demo-county");
        assertThat(packs.choose(form("四川省", 2022)).id()).isEqualTo("cn-2021");
        assertThat(packs.choose(form("安徽省滁州市天长市", 2020)).id()).isEqualTo("cn-2020");
        assertThat(packs.choose(form("安徽省滁州市天长市", 2022)).id()).isEqualTo("cn-2021");
    }

    @Test
    void a_form_that_names_no_region_is_given_cn_2021() {
        assertThat(packs.choose(FormFixture.targetForm().of("教育局").year(2024).done())
                        .id())
                .isEqualTo("cn-2021");
        assertThat(packs.choose(FormFixture.targetForm().of("教育局").year(2020).done())
                        .id())
                .isEqualTo("cn-2021");
    }

    @Test
    void an_office_whose_name_begins_with_the_region_names_it() {
        Form form = FormFixture.targetForm().of("示范县（虚构）教育局").year(2024).done();
        assertThat(packs.choose(form).id()).isEqualTo("demo-county");
    }

    @Test
    void a_region_code_is_given_the_nearest_pack() {
        assertThat(packs.forRegion("510000", OptionalInt.empty()).id()).isEqualTo("cn-sichuan");
        assertThat(packs.forRegion("519901", OptionalInt.of(2025)).id()).isEqualTo("demo-county");
        assertThat(packs.forRegion("519901", OptionalInt.of(2023)).id()).isEqualTo("cn-sichuan");
    }

    @Test
    void a_sheet_has_a_row_for_every_number() {
        PackSheet sheet = packs.sheet("cn-sichuan").orElseThrow();
        assertThat(sheet.rows()).filteredOn(row -> row.key().equals("split")).hasSize(4);
        assertThat(sheet.rows())
                .filteredOn(row -> row.key().equals("scoring/bands"))
                .hasSize(3);
        assertThat(sheet.rows())
                .filteredOn(row -> row.key().equals("limits/indicator-weights"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("指标权重合计");
                    assertThat(row.value()).isEqualTo("90");
                    assertThat(row.layer()).isEqualTo("cn-sichuan");
                });
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(packs.find("cn-1999")).isEqualTo(Optional.empty());
        assertThat(packs.sheet("cn-1999")).isEmpty();
    }

    private static Form form(String region, int year) {
        Form form = FormFixture.targetForm().of("教育局").year(year).done();
        Heads heads = form.heads();
        Heads named = new Heads(
                heads.title(),
                heads.fiscalYear(),
                Field.known(region, new Source(Place.WHOLE, region)),
                heads.organization(),
                heads.unitCode(),
                heads.projectCode(),
                heads.project(),
                heads.scope(),
                heads.supervisor());
        return new Form(
                form.origin(),
                form.kind(),
                named,
                form.budget(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                form.texts(),
                form.notes());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
