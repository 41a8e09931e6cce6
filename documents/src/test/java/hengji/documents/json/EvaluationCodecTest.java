package hengji.documents.json;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hengji.core.audit.Finding;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Citation;
import hengji.core.explain.Language;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.form.Judgement;
import hengji.core.policy.Pack;
import hengji.core.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What other programs read of an evaluation. */
class EvaluationCodecTest {
    private static final RuleCard CARD = new RuleCard(
            23,
            Wording.of("成本指标方向", "direction of cost"),
            Wording.of("成本指标是否越多越好？", "is more cost better?"),
            Wording.of("多花钱不应得高分", "spending more must not score"),
            Wording.of("改为“≤ 预算数”", "make it \"<= budget\""),
            Citation.systemDefault("审核经验"));

    private final EvaluationCodec codec = new EvaluationCodec();
    private final Pack pack = TestPack.plain();

    private static Form form() {
        return FormFixture.selfEvaluation()
                .executed("23253.24", "23253.24", "21500", "")
                .rows(
                        row("本科上线人数")
                                .atLeast("4802", "名")
                                .reached("4500")
                                .weighing("2")
                                .selfScored("2"),
                        row("幸福感")
                                .qualitative("逐步提高")
                                .judged(Judgement.PARTLY)
                                .weighing("2")
                                .selfScored("1.20"),
                        row("参训教师").atLeast("100", "人").reached("").weighing("1"))
                .done();
    }

    private Evaluation evaluation() {
        Place place = new Place.TableCell(1, 12, 4);
        List<Finding> findings = List.of(
                Finding.of(CARD, Severity.WARNING, List.of(1), place, Wording.of("第1行方向相反", "row 1 is reversed")),
                Finding.of(CARD, Severity.HINT, List.of(1, 3), place, Wording.of("两行矛盾", "two rows disagree")),
                Finding.of(CARD, Severity.ERROR, List.of(), Place.WHOLE, Wording.of("全表", "the form")));
        return new Evaluation(form(), pack, new Scorer(pack).score(form()), findings);
    }

    private JsonNode written(Language language) throws Exception {
        return new ObjectMapper().readTree(codec.write(evaluation(), language));
    }

    @Test
    void an_evaluation_fits_its_schema_with_and_without_score() {
        assertThat(Schemas.EVALUATION.faults(codec.write(evaluation()))).isEmpty();
        Evaluation audited =
                new Evaluation(form(), pack, Optional.empty(), evaluation().findings());
        assertThat(Schemas.EVALUATION.faults(codec.write(audited))).isEmpty();
        assertThat(codec.write(audited)).contains("\"score\": null");
    }

    @Test
    void an_evaluation_that_was_changed_does_not_fit() {
        String document = codec.write(evaluation());
        assertThat(Schemas.EVALUATION.faults(document.replace("\"level1\"", "\"levelOne\"")))
                .isNotEmpty();
        assertThat(Schemas.EVALUATION.faults(document.replace("HJ023", "R23"))).isNotEmpty();
        assertThat(Schemas.EVALUATION.faults(document.replace("\"article\": null", "\"article\": \"第九条\"")))
                .isNotEmpty();
    }

    @Test
    void a_line_carries_its_score_beside_the_self_score_and_says_how_it_came_about() throws Exception {
        JsonNode line = written(Language.CHINESE).at("/score/indicators/0");
        assertThat(line.get("row").intValue()).isEqualTo(1);
        assertThat(line.get("score").textValue()).isEqualTo("1.87");
        assertThat(line.get("selfScore").textValue()).isEqualTo("2");
        assertThat(line.get("status").textValue()).isEqualTo("SCORED");
        assertThat(line.get("derivation")).isNotEmpty();
        assertThat(line.get("sentence").textValue()).contains("4500÷4802");
    }

    @Test
    void a_line_that_cannot_be_told_has_no_score_and_leaves_the_total_open() throws Exception {
        JsonNode score = written(Language.CHINESE).get("score");
        assertThat(score.at("/indicators/2/status").textValue()).isEqualTo("CANNOT_TELL");
        assertThat(score.at("/indicators/2/score").isNull()).isTrue();
        assertThat(score.at("/indicators/2/derivation")).isNotEmpty();
        assertThat(score.get("total").isNull()).isTrue();
        assertThat(score.get("openWeight").textValue()).isEqualTo("1");
        assertThat(score.at("/execution/score").textValue()).isEqualTo("9.25");
    }

    @Test
    void a_finding_names_one_row_or_several_or_none() throws Exception {
        JsonNode findings = written(Language.CHINESE).get("findings");
        assertThat(findings.at("/0/row").intValue()).isEqualTo(1);
        assertThat(findings.at("/0/rows").toString()).isEqualTo("[1]");
        assertThat(findings.at("/1/row").isNull()).isTrue();
        assertThat(findings.at("/1/rows").toString()).isEqualTo("[1,3]");
        assertThat(findings.at("/2/rows")).isEmpty();
        assertThat(findings.at("/0/code").textValue()).isEqualTo("HJ023");
        assertThat(findings.at("/0/place").textValue()).isEqualTo("table 1, row 12, column 4");
        assertThat(findings.at("/0/citation/basis").textValue()).isEqualTo("系统默认口径");
        assertThat(findings.at("/0/citation/article").isNull()).isTrue();
    }

    @Test
    void messages_come_in_the_language_that_was_asked_for() throws Exception {
        assertThat(written(Language.CHINESE).at("/findings/0/message").textValue())
                .isEqualTo("第1行方向相反");
        assertThat(written(Language.ENGLISH).at("/findings/0/message").textValue())
                .isEqualTo("row 1 is reversed");
        assertThat(written(Language.ENGLISH).at("/findings/0/why").textValue())
                .isEqualTo("spending more must not score");
        assertThat(written(Language.ENGLISH).at("/pack/title").textValue()).isEqualTo("test pack");
    }

    @Test
    void the_form_inside_reads_back() throws Exception {
        byte[] document = codec.write(evaluation()).getBytes(StandardCharsets.UTF_8);
        assertThat(new FormCodec().read(document)).isEqualTo(form());
    }

    @Test
    void the_keys_come_in_the_published_order() throws Exception {
        JsonNode document = written(Language.CHINESE);
        assertThat(document.fieldNames()).toIterable().containsExactly("schema", "form", "pack", "score", "findings");
        assertThat(document.at("/findings/0").fieldNames())
                .toIterable()
                .containsExactly("code", "severity", "row", "rows", "place", "message", "why", "mend", "citation");
        assertThat(document.at("/score/indicators/0").fieldNames())
                .toIterable()
                .containsExactly("row", "weight", "score", "selfScore", "status", "derivation", "sentence");
    }
}
