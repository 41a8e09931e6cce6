package hengji.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason for which the loader refuses a pack, with the line it names. */
class RefusalsTest {
    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private void complains(String more, int line, String message) {
        Complaint complaint = desk.complaint(more);
        assertThat(complaint.message().zh()).contains(message);
        assertThat(complaint.line()).isEqualTo(line);
        assertThat(complaint.file()).isEqualTo("ours.yaml");
    }

    @Test
    void a_thin_pack_of_ones_own_is_sound() throws Exception {
        desk.with("ours.yaml", Desk.HEAD + """
                limits:
                  most-indicators: { value: 60, basis: 依据, source: ours }
                """);
        Packs packs = Packs.load(folder);
        assertThat(packs.find("ours").orElseThrow().layers()).containsExactly("cn-2020", "cn-2021", "ours");
        assertThat(packs.find("cn-sichuan")).isPresent();
    }

    @Test
    void a_parameter_without_basis() {
        complains("limits:\n  most-indicators: { value: 60 }\n", 11, "没有写明依据");
    }

    @Test
    void a_basis_without_a_document() {
        complains("limits:\n  most-indicators: { value: 60, basis: 参照 }\n", 11, "没有文件");
    }

    @Test
    void a_system_default_that_does_not_explain_itself() {
        complains("limits:\n  most-indicators: { value: 60, basis: 系统默认口径 }\n", 11, "没有说明");
    }

    @Test
    void a_system_default_that_claims_a_source() {
        complains(
                "limits:\n  most-indicators: { value: 60, basis: 系统默认口径, says: 经验, source: ours }\n", 11, "不应有 source");
    }

    @Test
    void a_basis_that_is_none() {
        complains("limits:\n  most-indicators: { value: 60, basis: 听说, source: ours }\n", 11, "听说");
    }

    @Test
    void a_source_that_is_not_listed() {
        Complaint complaint = desk.complaint("limits:\n  most-indicators: { value: 60, basis: 依据, source: our }\n");
        assertThat(complaint.message().zh()).contains("sources 中没有“our”");
        assertThat(complaint.advice().zh()).contains("ours");
    }

    @Test
    void an_article_that_nobody_verified() {
        complains("""
                limits:
                  most-indicators:
                    value: 60
                    basis: 依据
                    source: ours
                    article: 第九条
                    verified: false
                """, 11, "第九条");
    }

    @Test
    void an_article_that_somebody_verified_is_fine() throws Exception {
        desk.with("ours.yaml", Desk.HEAD + """
                limits:
                  most-indicators: { value: 60, basis: 依据, source: ours, article: 第九条, verified: true }
                """);
        assertThat(Packs.load(folder).sheet("ours").orElseThrow().rows())
                .filteredOn(row -> row.key().equals("limits/most-indicators"))
                .allSatisfy(row -> assertThat(row.citation().article()).contains("第九条"));
    }

    @Test
    void an_unknown_key_with_the_nearest_known_one() {
        Complaint complaint = desk.complaint("limits:\n  most-indicator: { value: 60, basis: 依据, source: ours }\n");
        assertThat(complaint.message().zh()).contains("most-indicator");
        assertThat(complaint.advice().zh()).contains("“most-indicators”");
        assertThat(complaint.line()).isEqualTo(11);
    }

    @Test
    void an_unknown_key_of_the_file_and_of_a_value() {
        complains("limit: {}\n", 10, "limit");
        complains("limits:\n  most-indicators: { value: 60, base: 1, basis: 依据, source: ours }\n", 11, "base");
    }

    @Test
    void a_key_that_stands_twice() {
        complains("automatic: true\nautomatic: false\n", 11, "重复");
    }

    @Test
    void a_value_of_another_kind() {
        complains("limits:\n  most-indicators: { value: many, basis: 依据, source: ours }\n", 11, "many");
        complains("split: { value: [50, 30], basis: 依据, source: ours }\n", 10, "不合要求");
        complains("scoring:\n  less-form: { value: d, basis: 依据, source: ours }\n", 11, "“d”");
    }

    @Test
    void a_parameter_without_value() {
        complains("limits:\n  most-indicators: { basis: 依据, source: ours }\n", 11, "缺少“value”");
    }

    @Test
    void a_word_that_stands_twice_in_a_list() {
        complains("vocabularies:\n  vague:\n    { value: [提高, 提高], basis: 依据, source: ours }\n", 12, "不合要求");
    }

    @Test
    void a_gap_between_dated_values() {
        complains("""
                limits:
                  most-indicators:
                    dated:
                      - { from: 2022, to: 2022, value: 60, basis: 依据, source: ours }
                      - { from: 2024, value: 50, basis: 依据, source: ours }
                """, 14, "2023 年没有取值");
    }

    @Test
    void dated_values_that_begin_too_late_or_end_too_early() {
        complains("limits:\n  most-indicators: { from: 2023, value: 60, basis: 依据, source: ours }\n", 11, "2022");
        complains("limits:\n  most-indicators: { to: 2025, value: 60, basis: 依据, source: ours }\n", 11, "2026");
    }

    @Test
    void dated_values_that_overlap() {
        complains("""
                limits:
                  most-indicators:
                    dated:
                      - { from: 2022, to: 2024, value: 60, basis: 依据, source: ours }
                      - { from: 2024, value: 50, basis: 依据, source: ours }
                """, 14, "冲突");
    }

    @Test
    void a_split_that_does_not_make_the_indicators_weights() {
        complains(
                "split: { value: { 产出指标: 50, 效益指标: 30, 满意度指标: 20 }, basis: 依据, source: ours }\n",
                10,
                "合计 100，与指标权重合计 90");
    }

    @Test
    void a_split_by_a_name_the_catalogue_does_not_have() {
        complains("split: { value: { 产出: 50, 效益指标: 40 }, basis: 依据, source: ours }\n", 10, "“产出”不在 catalogue");
    }

    @Test
    void a_share_above_a_hundred() {
        complains("limits:\n  alike-share: { value: 700, basis: 依据, source: ours }\n", 11, "alike-share");
    }

    @Test
    void a_source_without_a_document() {
        assertThat(desk.with("ours.yaml", Desk.HEAD.replace("document: 本县办法（虚构）, ", ""))
                        .complaints())
                .extracting(Complaint::line)
                .contains(9);
    }

    @Test
    void whatever_happens_to_a_file_there_are_complaints_or_packs() throws Exception {
        String good = Files.readString(Path.of("src/main/resources/hengji/packs/cn-2020.yaml"));
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            StringBuilder changed = new StringBuilder(good);
            for (int change = 1 + random.nextInt(3); change > 0; change--) {
                int place = random.nextInt(changed.length() - 20);
                changed.replace(place, place + random.nextInt(12), " ".repeat(random.nextInt(4)));
            }
            refused +=
                    desk.with("cn-2020.yaml", changed.toString()).complaints().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(50, 150);
    }

    @Test
    void weights_that_do_not_make_a_hundred() {
        complains("limits:\n  execution-weight: { value: 20, basis: 依据, source: ours }\n", 11, "合计 110");
    }

    private void complainsOfBands(String bands, String message) {
        complains("scoring:\n  bands:\n    basis: 依据\n    source: ours\n    value:\n" + bands, 11, message);
    }

    @Test
    void bands_that_overlap() {
        complainsOfBands("""
                      - { judgement: met, upper: 100, upper-included: true, lower: 80 }
                      - { judgement: partly, upper: 85, lower: 60 }
                      - { judgement: not-met, upper: 60, lower: 0 }
                """, "在 85% 处重叠");
    }

    @Test
    void bands_that_leave_a_hole() {
        complainsOfBands("""
                      - { judgement: met, upper: 100, upper-included: true, lower: 80 }
                      - { judgement: partly, upper: 80, lower: 60, lower-included: false }
                      - { judgement: not-met, upper: 60, lower: 0 }
                """, "在 60% 处有空档");
    }

    @Test
    void bands_that_lack_a_judgement_or_do_not_reach_the_ends() {
        complainsOfBands("      - { judgement: met, upper: 100, upper-included: true, lower: 0 }\n", "各一档");
        complainsOfBands("""
                      - { judgement: met, upper: 100, lower: 80 }
                      - { judgement: partly, upper: 80, lower: 60 }
                      - { judgement: not-met, upper: 60, lower: 0 }
                """, "没有从 100%");
    }

    @Test
    void grades_out_of_order_or_without_a_floor() {
        complains(
                "scoring:\n  grades: { basis: 依据, source: ours, value: [{ grade: 良, from: 80 }, { grade: 优, from: 90 }] }\n",
                11,
                "等级");
    }

    @Test
    void satisfaction_steps_out_of_order() {
        complains(
                "scoring:\n  satisfaction-steps: { basis: 依据, source: ours, "
                        + "value: [{ from: 80, share: 80 }, { from: 90, share: 100 }] }\n",
                11,
                "满意度分档");
    }

    @Test
    void execution_caps_out_of_order() {
        complains(
                "scoring:\n  execution-caps: { basis: 依据, source: ours, "
                        + "value: [{ below: 60, highest: 59 }, { below: 50, highest: 69 }] }\n",
                11,
                "封顶");
    }

    @Test
    void limits_that_contradict_each_other() {
        complains("limits:\n  fewest-indicators: { value: 40, basis: 依据, source: ours }\n", 11, "大于");
        complains("limits:\n  satisfaction-low: { value: 99, basis: 依据, source: ours }\n", 11, "satisfaction-low");
    }

    @Test
    void a_trigger_below_a_hundred_and_a_broken_pattern() {
        complains("scoring:\n  over-achievement: { value: { trigger: 1.3 }, basis: 依据, source: ours }\n", 11, "1.3%");
        complains("vocabularies:\n  editor-residue: { value: ['[a'], basis: 依据, source: ours }\n", 11, "正则");
    }

    @Test
    void a_later_layer_that_replaces_what_is_binding() {
        Complaint complaint = desk.only("""
                schema: hengji/pack/1
                id: ours
                version: '1'
                title: { zh: 本县, en: ours }
                level: county
                extends: cn-sichuan
                region: { code: '519902', names: [示范乙县（虚构）] }
                valid: { from: 2024 }
                limits:
                  execution-weight: { value: 10, basis: 系统默认口径, says: 试改 }
                """);
        assertThat(complaint.message().zh()).contains("刚性").contains("cn-sichuan");
        assertThat(complaint.line()).isEqualTo(10);
    }

    @Test
    void years_outside_those_of_the_parent() {
        Complaint complaint = desk.only(Desk.HEAD.replace("2022 }", "2019 }"));
        assertThat(complaint.message().zh()).contains("超出");
        assertThat(complaint.line()).isEqualTo(6);
    }

    @Test
    void years_that_run_backwards() {
        Complaint complaint = desk.only(Desk.HEAD.replace("from: 2022", "from: 2022, to: 2021"));
        assertThat(complaint.message().zh()).contains("倒置");
    }

    @Test
    void a_region_outside_that_of_the_parent_and_a_level_above_it() {
        assertThat(desk.only(Desk.HEAD
                                .replace("extends: cn-2021", "extends: cn-sichuan")
                                .replace("2022 }", "2024 }"))
                        .message()
                        .zh())
                .contains("区划码");
        desk.with("ours.yaml", Desk.HEAD);
        desk.with(
                "b.yaml",
                Desk.HEAD
                        .replace("id: ours", "id: above")
                        .replace("county", "province")
                        .replace("cn-2021", "ours"));
        assertThat(desk.complaints())
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.message().zh()).contains("省级"));
    }

    @Test
    void a_parent_that_is_not_there_or_stands_on_its_child() {
        Complaint complaint = desk.with("ours.yaml", Desk.HEAD.replace("cn-2021", "cn-2012"))
                .complaints()
                .getFirst();
        assertThat(complaint.message().zh() + complaint.line()).isNotEmpty();
        assertThat(desk.complaints()).anySatisfy(said -> {
            assertThat(said.line()).isEqualTo(6);
            assertThat(said.message().zh()).contains("没有口径“cn-2012”");
            assertThat(said.advice().zh()).contains("cn-202");
        });
        desk.with("ours.yaml", Desk.HEAD.replace("cn-2021", "ours"));
        assertThat(desk.complaints())
                .anySatisfy(said -> assertThat(said.message().zh()).contains("互为上级"));
    }

    @Test
    void a_pack_that_stands_on_nothing_names_all_that_it_lacks() {
        desk.with("ours.yaml", Desk.HEAD.replace("extends: cn-2021\n", ""));
        assertThat(desk.complaints())
                .extracting(complaint -> complaint.message().zh())
                .anyMatch(message -> message.contains("split"))
                .anyMatch(message -> message.contains("limits/indicator-weights"))
                .anyMatch(message -> message.contains("scoring/grades"));
    }

    @Test
    void all_complaints_come_at_once_in_the_order_of_lines() {
        desk.with("ours.yaml", Desk.HEAD + """
                limits:
                  most-indicators: { value: 60 }
                  fewest-indicator: { value: 1, basis: 依据, source: ours }
                  execution-weight: { value: 20, basis: 依据, source: ours }
                scoring:
                  less-form: { value: z, basis: 依据, source: ours }
                """);
        assertThat(desk.complaints()).extracting(Complaint::line).containsExactly(11, 12, 13, 15);
    }

    @Test
    void a_missing_head_and_a_schema_of_another_kind() {
        assertThat(desk.only(Desk.HEAD.replace("version: '1'\n", "")).message().zh())
                .contains("version");
        assertThat(desk.only(Desk.HEAD.replace("pack/1", "pack/9")).line()).isEqualTo(1);
        assertThat(desk.only(Desk.HEAD.replace("id: ours", "id: 本县")).line()).isEqualTo(2);
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        assertThat(desk.only("schema: hengji/pack/1\nid: [ours\ntitle: x\n")
                        .message()
                        .zh())
                .contains("YAML");
        assertThat(desk.only("").message().zh()).contains("没有口径");
        assertThat(desk.only("- a\n").message().zh()).contains("没有口径");
        assertThat(desk.complaint("automatic: &a true\n").message().zh()).contains("锚点");
    }

    @Test
    void a_file_in_another_encoding_and_a_folder_without_packs() throws Exception {
        Files.write(folder.resolve("ours.yaml"), Desk.HEAD.getBytes(Charset.forName("GBK")));
        assertThat(desk.complaints())
                .singleElement()
                .satisfies(said -> assertThat(said.message().zh()).contains("UTF-8"));
        Files.delete(folder.resolve("ours.yaml"));
        assertThat(desk.complaints()).hasSize(1);
        assertThat(new Desk(folder.resolve("nowhere")).complaints()).hasSize(1);
    }

    @Test
    void two_files_with_one_id() {
        desk.with("a.yaml", Desk.HEAD).with("b.yaml", Desk.HEAD);
        assertThat(desk.complaints())
                .singleElement()
                .satisfies(said -> assertThat(said.file()).isEqualTo("b.yaml"));
    }

    @Test
    void loading_throws_what_checking_says() {
        desk.with("ours.yaml", "- a\n");
        RefusedPacks refused = catchThrowableOfType(RefusedPacks.class, () -> Packs.load(folder));
        assertThat(refused.complaints()).isEqualTo(desk.complaints());
    }

    @Test
    void periods_that_do_not_follow_the_months() {
        complains(
                "monitoring:\n  periods: { value: [{ period: 1–6月, months: 6 }, { period: 1–4月, months: 4 }],"
                        + " basis: 依据, source: ours }\n",
                11,
                "监控时段没有按月份");
        complains(
                "monitoring:\n  periods: { value: [{ period: 1–6月, months: 6, line: 101 }], basis: 依据, source: ours }\n",
                11,
                "预警线超过 100%");
    }

    @Test
    void a_period_of_thirteen_months() {
        complains(
                "monitoring:\n  periods: { value: [{ period: 1–13月, months: 13 }], basis: 依据, source: ours }\n",
                11,
                "“13”不合要求");
    }

    @Test
    void a_reason_code_twice_or_with_shares_that_fall() {
        complains(
                "recheck:\n  reason-codes: { value: [{ code: a, fault: 甲, shares: [10] },"
                        + " { code: a, fault: 乙, shares: [20] }], basis: 依据, source: ours }\n",
                11,
                "扣分原因代码重复");
        complains(
                "recheck:\n  reason-codes: { value: [{ code: a, fault: 甲, shares: [30, 20] }], basis: 依据, source: ours }\n",
                11,
                "扣分比例没有从小到大");
    }

    @Test
    void result_rules_that_leave_a_hole_or_cut_nothing() {
        complains(
                "results:\n  rules: { value: [{ ground: 差, grades: [差], verdict: cancel }], basis: 依据, source: ours }\n",
                11,
                "结果应用规则不完整");
        complains(
                "results:\n  rules: { value: [{ ground: 差, grades: [差], verdict: cut },"
                        + " { ground: 其余, verdict: keep }], basis: 依据, source: ours }\n",
                11,
                "结果应用规则不完整");
        complains(
                "results:\n  rules: { value: [{ ground: 丁, grades: [丁], verdict: cancel },"
                        + " { ground: 其余, verdict: keep }], basis: 依据, source: ours }\n",
                11,
                "等级须在 grades 中");
    }
}
