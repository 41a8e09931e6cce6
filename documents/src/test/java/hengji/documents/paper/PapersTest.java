package hengji.documents.paper;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.scoring.Scorer;
import hengji.documents.manuscript.Refusal;
import hengji.documents.paper.layout.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final Pack PACK = TestPack.plain();

    @Test
    void a_target_gets_its_form_its_opinion_and_the_data_but_no_report() {
        assertThat(names(Papers.of(evaluation(target()), Edition.DRAFT)))
                .containsExactly(
                        "绩效目标表.docx", "绩效目标表.xlsx", "绩效目标表.pdf", "绩效目标表.html", "绩效目标审核意见.docx", "evaluation.json");
    }

    @Test
    void the_opinion_on_a_target_says_that_nothing_can_be_scored_yet() throws IOException {
        assertThat(text(paper(evaluation(target()), "绩效目标审核意见.docx", Edition.DRAFT)))
                .contains("本表没有完成值，尚不能评分")
                .contains("共发现 1 项：错误 1 项")
                .contains("● 错误", "HJ023")
                .contains("没有注明文件的为系统默认口径：测试（HJ023）");
    }

    @Test
    void a_self_evaluation_also_gets_report_and_explanation() {
        assertThat(names(Papers.of(evaluation(evaluated()), Edition.DRAFT)))
                .contains("绩效自评表.docx", "部门整体支出绩效自评报告.docx", "计算说明.docx");
    }

    @Test
    void the_explanation_gives_each_line_its_sentence_and_its_source() throws IOException {
        assertThat(text(paper(evaluation(evaluated()), "计算说明.docx", Edition.SUBMIT)))
                .contains("4500÷4802×2")
                .contains("1.87")
                .contains("系统默认口径");
    }

    @Test
    void only_a_draft_says_what_it_is_in_its_foot() throws IOException {
        assertThat(foot(Edition.DRAFT)).contains("工作稿", "test", "校验码");
        assertThat(foot(Edition.SUBMIT)).contains("校验码").doesNotContain("工作稿", "test");
    }

    @Test
    void the_check_code_follows_the_content_and_the_pack_only() {
        String code = CheckCode.of(target(), PACK);
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}").isEqualTo(CheckCode.of(target(), PACK));
        assertThat(code).isNotEqualTo(CheckCode.of(evaluated(), PACK));
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes() {
        List<Paper> once = Papers.of(evaluation(evaluated()), Edition.DRAFT);
        List<Paper> again = Papers.of(evaluation(evaluated()), Edition.DRAFT);
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).bytes())
                    .as(once.get(i).fileName())
                    .isEqualTo(again.get(i).bytes());
        }
    }

    @Test
    void the_summary_has_a_row_for_each_form_and_for_each_unreadable_file() throws IOException {
        Refusal refusal = new Refusal(Refusal.Reason.ENCRYPTED, Wording.of("文件有密码，请解密后再报。", "encrypted"));
        byte[] bytes = SummaryWorkbook.write(List.of(
                new SummaryWorkbook.Entry.Evaluated("a.docx", evaluation(evaluated())),
                new SummaryWorkbook.Entry.Unreadable("=b.docx", refusal)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet forms = book.getSheet("汇总");
            assertThat(forms.getRow(3).getCell(1).getStringCellValue()).isEqualTo("a.docx");
            assertThat(cells(forms.getRow(4))).contains("=b.docx", "无法读取", "文件有密码，请解密后再报。");
            assertThat(forms.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cells(book.getSheet("问题清单").getRow(2))).contains("HJ023", "错误");
        }
    }

    private static Form target() {
        return FormFixture.targetForm()
                .rows(row("本科上线人数").atLeast("4802", "名").weighing("2"))
                .done();
    }

    private static Form evaluated() {
        return FormFixture.selfEvaluation()
                .executed("100", "90", "85", "年中调减")
                .rows(row("本科上线人数")
                        .atLeast("4802", "名")
                        .weighing("2")
                        .reached("4500")
                        .because("考生减少"))
                .done();
    }

    private static Evaluation evaluation(Form form) {
        Wording words = Wording.of("成本指标方向反了", "cost wants more");
        RuleCard card = new RuleCard(23, words, words, words, words, Citation.systemDefault("测试"));
        Finding finding = Finding.of(card, Severity.ERROR, List.of(1), Place.WHOLE, words);
        return new Evaluation(form, PACK, new Scorer(PACK).score(form), List.of(finding));
    }

    private static List<String> names(List<Paper> papers) {
        return papers.stream().map(Paper::fileName).toList();
    }

    private static byte[] paper(Evaluation evaluation, String name, Edition edition) {
        return Papers.of(evaluation, edition).stream()
                .filter(paper -> paper.fileName().equals(name))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    private static String foot(Edition edition) throws IOException {
        byte[] docx = paper(evaluation(target()), "绩效目标表.docx", edition);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getFooterList().getFirst().getText();
        }
    }

    private static List<String> cells(Row row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(cell -> Optional.of(cell)
                        .filter(known -> known.getCellType() == CellType.STRING)
                        .map(known -> known.getStringCellValue())
                        .orElse(""))
                .toList();
    }
}
