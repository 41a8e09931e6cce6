package hengji.policies;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a layer lies over the one below it. */
class LayersTest {
    private static final String COUNTY = """
            schema: hengji/pack/1
            id: %s
            version: '2'
            title: { zh: 县, en: county }
            level: county
            extends: cn-sichuan
            region: { code: '%s', names: [示范乙县（虚构）] }
            valid: { from: 2024 }
            limits:
              most-indicators:
                name: 指标最多
                dated:
                  - { from: 2024, to: 2024, value: 60, basis: 系统默认口径, says: 试行 }
                  - { from: 2025, value: 50, basis: 系统默认口径, says: 试行 }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Packs packs() throws RefusedPacks {
        new Desk(folder).with("county.yaml", COUNTY.formatted("county-b", "519902"));
        return Packs.load(folder);
    }

    @Test
    void a_default_is_replaced_and_everything_else_is_kept() throws Exception {
        Pack pack = packs().find("county-b").orElseThrow();
        assertThat(pack.get(Limit.MOST_INDICATORS).layer()).isEqualTo("county-b");
        assertThat(pack.get(Limit.EXECUTION_WEIGHT).layer()).isEqualTo("cn-sichuan");
        assertThat(pack.get(Limit.ALIKE_SHARE).layer()).isEqualTo("cn-2020");
    }

    @Test
    void a_dated_value_is_taken_as_of_the_forms_year() throws Exception {
        Packs packs = packs();
        assertThat(most(packs.choose(
                        FormFixture.targetForm().of("示范乙县（虚构）教育局").year(2024).done())))
                .isEqualTo(new BigDecimal("60"));
        assertThat(most(packs.forRegion("519902", OptionalInt.of(2025)))).isEqualTo(new BigDecimal("50"));
        assertThat(most(packs.find("county-b").orElseThrow())).isEqualTo(new BigDecimal("50"));
        assertThat(most(packs.find("county-b", 2024).orElseThrow())).isEqualTo(new BigDecimal("60"));
    }

    @Test
    void a_pack_that_was_kept_stays_as_it_was_whatever_its_files_say_later() throws Exception {
        Packs then = packs();
        List<String> texts = then.texts("county-b").orElseThrow();
        Pack before = then.find("county-b", 2025).orElseThrow();
        new Desk(folder)
                .with("county.yaml", COUNTY.formatted("county-b", "519902").replace("value: 50", "value: 40"));
        Packs now = Packs.load(folder);
        assertThat(most(now.find("county-b", 2025).orElseThrow())).isEqualTo(new BigDecimal("40"));

        assertThat(now.kept(texts, 2025)).isEqualTo(before);
        assertThat(now.digest("county-b")).isNotEqualTo(then.digest("county-b"));
    }

    @Test
    void what_a_kept_text_could_not_know_is_as_today() throws Exception {
        Packs now = packs();
        String own = now.texts("county-b").orElseThrow().getLast();
        Pack kept = now.kept(List.of(own), 2025);
        assertThat(kept.get(Limit.ALIKE_SHARE))
                .isEqualTo(now.find("county-b", 2025).orElseThrow().get(Limit.ALIKE_SHARE));
    }

    @Test
    void a_name_given_above_wins_and_one_given_below_stays() throws Exception {
        PackSheet sheet = packs().sheet("county-b").orElseThrow();
        assertThat(sheet.rows()).extracting(PackSheet.Row::name).contains("指标最多", "指标数量下限");
    }

    @Test
    void a_pack_with_a_shipped_id_takes_its_place() throws Exception {
        new Desk(folder).with("demo.yaml", COUNTY.formatted("demo-county", "519901"));
        Packs packs = Packs.load(folder);
        assertThat(packs.find("demo-county").orElseThrow().version()).isEqualTo("2");
        assertThat(packs.all()).extracting(Pack::id).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void a_digest_changes_with_any_layer_below() throws Exception {
        String before = packs().digest("county-b").orElseThrow();
        new Desk(folder)
                .with("county.yaml", COUNTY.formatted("county-b", "519902").replace("value: 50", "value: 55"));
        assertThat(Packs.load(folder).digest("county-b").orElseThrow()).isNotEqualTo(before);
        assertThat(Packs.load(folder).digest("cn-sichuan"))
                .isEqualTo(Packs.shipped().digest("cn-sichuan"));
        assertThat(Packs.shipped().digest("cn-2020"))
                .isNotEqualTo(Packs.shipped().digest("cn-2021"));
    }

    @Test
    void a_suggestion_is_the_word_with_the_fewest_changes() {
        assertThat(Nearest.to("grads", List.of("bands", "grades", "modes"))).isEqualTo("grades");
    }

    private static BigDecimal most(Pack pack) {
        return pack.get(Limit.MOST_INDICATORS).value();
    }
}
