package hengji.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.Race;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.core.workflow.Action;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import hengji.documents.ReportReader;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportTest {
    private static Actor clerk(Bureau bureau) {
        return Actor.of(bureau.who(Role.UNIT_CLERK), "127.0.0.1");
    }

    private static ReportBook book(Bureau bureau) {
        return bureau.office().part(ReportBook.class);
    }

    private static Section conclusion(Bureau bureau, long form) {
        return book(bureau).sections(form).stream()
                .filter(section ->
                        section.heading().contains("结论") && !section.body().isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static long begun(Bureau bureau) {
        long form = bureau.selfEvaluation(2025);
        book(bureau).begin(form, clerk(bureau));
        return form;
    }

    private static Outcome submit(Bureau bureau, long form) {
        return bureau.office()
                .part(Moves.class)
                .move(form, Action.SUBMIT, Enclosed.none(), bureau.who(Role.UNIT_CLERK), "127.0.0.1");
    }

    private static String paper(Bureau bureau, String address) throws UnreadableFile {
        byte[] docx = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK))
                .download(address)
                .body();
        return new ReportReader(Limits.DEFAULT)
                .read("report.docx", docx).paragraphs().stream()
                        .map(paragraph -> paragraph.text())
                        .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void the_draft_follows_the_outline_with_its_figures_bound(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = begun(bureau);
        List<Section> sections = book(bureau).sections(form);
        assertThat(sections).extracting(Section::heading).anyMatch(heading -> heading.startsWith("一、"));
        assertThat(conclusion(bureau, form).body()).contains("〔总得分〕");
        assertThat(sections).extracting(Section::body).anyMatch(body -> body.contains("〔全年执行数〕，预算执行率〔预算执行率〕"));
        assertThat(sections).extracting(Section::body).anyMatch(body -> body.contains("〔图表：预算与执行〕"));
        assertThat(book(bureau).flaws(form)).contains(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_contradicting_figure_keeps_the_form_from_going_in_until_it_is_bound(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = begun(bureau);
        Section section = conclusion(bureau, form);
        book(bureau).write(form, section.place(), section.revision(), "经自评，总得分 97.5 分。", clerk(bureau));
        assertThat(submit(bureau, form))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.zh())
                                .anyMatch(reason -> reason.contains("“总得分”写为 97.5 分，表上为")));
        Section wrong = conclusion(bureau, form);
        book(bureau).bind(form, wrong.place(), wrong.revision(), clerk(bureau));
        assertThat(conclusion(bureau, form).body()).isEqualTo("经自评，总得分 〔总得分〕。");
        assertThat(submit(bureau, form)).isInstanceOf(Outcome.Moved.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_paper_prints_the_edited_text_with_the_figures_of_its_version(Database database) throws UnreadableFile {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = begun(bureau);
        Section section = conclusion(bureau, form);
        book(bureau).write(form, section.place(), section.revision(), "执行情况良好，全年执行〔全年执行数〕。", clerk(bureau));
        assertThat(submit(bureau, form)).isInstanceOf(Outcome.Moved.class);
        Line total = bureau.office().part(Sheets.class).lines(form, Block.MONEY).getFirst();
        bureau.write(form, Column.MONEY_EXECUTED, total.lineage(), "940");
        assertThat(paper(bureau, "/forms/" + form + "/papers/report/docx?version=1"))
                .contains("执行情况良好，全年执行950.00 万元。", "图1　预算与执行");
        assertThat(paper(bureau, "/forms/" + form + "/papers/report/docx?version=0"))
                .contains("全年执行940.00 万元。");
    }

    @ParameterizedTest
    @EnumSource
    void two_people_never_overwrite_each_other(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = begun(bureau);
        Section seen = conclusion(bureau, form);
        book(bureau).write(form, seen.place(), seen.revision(), "甲写的结论。", clerk(bureau));
        assertThat(book(bureau).write(form, seen.place(), seen.revision(), "乙写的结论。", clerk(bureau)))
                .isInstanceOf(ReportBook.Written.Differs.class);
        Visitor visitor = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        var answer = visitor.post(
                "/forms/" + form + "/report",
                "/forms/" + form + "/report/" + seen.place(),
                Map.of("revision", Long.toString(seen.revision()), "body", "丙写的结论。"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("甲写的结论。", "丙写的结论。", "已被别人改过");
    }

    @ParameterizedTest
    @EnumSource
    void a_program_puts_the_forms_figures_into_a_section(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = begun(bureau);
        Section section = conclusion(bureau, form);
        book(bureau).write(form, section.place(), section.revision(), "经自评，总得分 97.5 分。", clerk(bureau));
        Program clerk = Program.of(bureau, Role.UNIT_CLERK);
        String bind = "/api/v1/forms/" + form + "/report/" + section.place() + "/bind";
        assertThat(clerk.send("POST", bind, "{\"revision\":" + section.revision() + "}")
                        .statusCode())
                .isEqualTo(409);
        long now = conclusion(bureau, form).revision();
        assertThat(clerk.send("POST", bind, "{\"revision\":" + now + "}").body())
                .contains("〔总得分〕", "\"flaws\":[]");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_marks_what_contradicts_and_offers_to_mend_it(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Visitor visitor = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String page = "/forms/" + form + "/report";
        assertThat(visitor.get(page).body()).contains("报告还没有起草", "按表起草");
        assertThat(visitor.post(page, page + "/begin", Map.of()).statusCode()).isEqualTo(302);
        Section section = conclusion(bureau, form);
        visitor.post(
                page,
                page + "/" + section.place(),
                Map.of("revision", Long.toString(section.revision()), "body", "预算执行率 88%，毕业年级学业水平合格率达到 99%。"));
        assertThat(visitor.get(page).body()).contains("“预算执行率”写为 88%，表上为 95%", "毕业年级学业水平合格率", "改用表中数值", "HJ066");
        assertThat(visitor.get("/api/v1" + page).body()).contains("\"flaws\":[\"“预算执行率”写为 88%");
        Visitor reader = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        assertThat(reader.get(page).body()).contains("预算执行率 88%").doesNotContain("<textarea");
        assertThat(reader.post(page, page + "/begin", Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void two_who_begin_a_report_at_once_find_one(Database database) throws Exception {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Actor clerk = clerk(bureau);
        Race.between(
                bureau.office(),
                () -> book(bureau).begin(form, clerk),
                () -> book(bureau).begin(form, clerk));
        assertThat(book(bureau).sections(form)).isNotEmpty();
    }
}
