package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Browser;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.storage.OfficeTime;
import hengji.app.tables.Tables;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/**
 * A re-check in real browsers, one person after another: the department writes its opinion, the bureau draws and assigns,
 * the expert works through the rows, the opinion goes out, the clerk objects, the bureau answers and confirms.
 */
final class RecheckWalkTest {
    private static final int YEAR = 2025;

    private final Bureau bureau = Bureau.in(TestOffice.on(Database.H2));
    private final long form = bureau.selfEvaluation(YEAR);
    private final String page = "/forms/" + form + "/recheck";

    @Test
    void from_the_departments_opinion_to_the_final_score() {
        try (Browser browser = Browser.start()) {
            consolidate(officer(browser, Role.DEPARTMENT));
            Officer division = officer(browser, Role.PERFORMANCE_DIVISION);
            draw(division);
            Officer expert = officer(browser, Role.EXPERT);
            review(expert);
            send(division);
            object(officer(browser, Role.UNIT_CLERK));
            answer(division);
            assertThat(division.reads("main")).contains("最终得分已确定", "96.50");
        }
    }

    private Officer officer(Browser browser, Role role) {
        return Officer.at(browser.desk(bureau.office().address()), bureau.login(role));
    }

    private void stands(State state) {
        bureau.office()
                .part(DSLContext.class)
                .update(Tables.FORM)
                .set(Tables.FORM.STATE, state.name())
                .where(Tables.FORM.ID.eq(form))
                .execute();
    }

    private void consolidate(Officer department) {
        stands(State.DEPARTMENT_REVIEW);
        department.goes("/consolidation/" + bureau.department() + "/" + YEAR);
        department.page().locator("main details summary").first().click();
        department.page().locator("main details textarea").first().fill("完成情况属实，同意报送。");
        department.clicks("保存意见");
        department.page().locator("form.card textarea[name=opinion]").fill("所属单位自评总体客观。");
        department.clicks("保存总体意见").keeps("50-consolidation");
        department.clicks("汇总报送财政");
        assertThat(department.reads("main")).contains("报送财政，数据按报送时固定");
        stands(State.ACCEPTED);
    }

    private void draw(Officer division) {
        long expert = bureau.who(Role.EXPERT).id();
        division.goes("/recheck/" + bureau.region() + "/" + YEAR + "/draw");
        division.page().fill("input[name=seed]", "2026-03-02 开奖号码");
        division.page().fill("input[name=announced]", "示财绩〔2026〕5号");
        division.keeps("51-draw").clicks("抽取");
        division.keeps("52-sample").goes(page);
        division.page().selectOption("select[name=account]", Long.toString(expert));
        division.clicks("指派");
        assertThat(division.reads("#reviewers"))
                .contains(bureau.who(Role.EXPERT).name());
    }

    private void review(Officer expert) {
        expert.goes(page + "/rows/0").clicks("保存，看下一行");
        for (int place = 1; place < 6; place++) {
            expert.page().fill("input[name=proofReason]", "现场查看了原件");
            expert.page().check("input[name=proof][value=ENOUGH]");
            expert.clicks("保存，看下一行");
        }
        expert.page().check("input[name=proof][value=NONE]");
        expert.page().selectOption("select[name=share-no-evidence]", "100");
        expert.page().fill("textarea[name=opinion]", "没有提供调查问卷和统计表。");
        expert.keeps("53-row").clicks("保存，看下一行");
        expert.keeps("54-papers").clicks("提交复核底稿");
        assertThat(expert.reads("main")).contains("底稿待定稿");
    }

    private void send(Officer division) {
        division.goes(page);
        division.page().fill("input[name=documentNo]", "示财绩〔2026〕21号");
        division.page()
                .fill("input[name=documentDate]", LocalDate.now(OfficeTime.ZONE).toString());
        division.keeps("55-sign").clicks("发出复核反馈意见书");
        assertThat(division.reads("main")).contains("待单位答复", "89.50");
    }

    private void object(Officer clerk) {
        clerk.goes(page + "/rows/6");
        clerk.page().fill("textarea[name=ground]", "问卷归档时遗漏，现补充提供。");
        clerk.clicks("记下异议");
        clerk.uploads("files", Officer.SCAN, "附上").keeps("56-objection");
        clerk.clicks("提出异议");
        assertThat(clerk.reads("main")).contains("单位有异议，待答复");
    }

    private void answer(Officer division) {
        division.goes(page + "/rows/6");
        division.page().check("input[name=proof][value=ENOUGH]");
        division.page().fill("input[name=proofReason]", "补充了问卷");
        division.page().selectOption("select[name=share-no-evidence]", "");
        division.page().selectOption("select[name=share-unmeasurable]", "30");
        division.page().fill("textarea[name=answer]", "部分采纳：问卷样本偏少。");
        division.keeps("57-answer").clicks("保存答复");
        division.goes(page).clicks("答复异议");
        division.page().fill("input[name=documentNo]", "示财绩〔2026〕33号");
        division.page()
                .fill("input[name=documentDate]", LocalDate.now(OfficeTime.ZONE).toString());
        division.clicks("确定最终得分").keeps("58-final");
    }
}
