package hengji.app.recheck;

import static hengji.app.tables.Tables.RECHECK_PAPER_DAY;

import hengji.app.assess.Assessor;
import hengji.app.evidence.Evidence;
import hengji.app.evidence.Evidences;
import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.app.storage.OfficeTime;
import hengji.app.survey.Surveys;
import hengji.app.survey.Tally;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Pack;
import hengji.core.recheck.EvidenceFacts;
import hengji.core.recheck.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The evidence of a row as a reviewer sees it: files with the days they bear, names the form only lists. */
@Component
class Papers {
    private static final Pattern BETWEEN = Pattern.compile("[、；;,，\\n]+");

    private static final Wording GONE =
            Wording.of("自评表已改动，现在没有这一行，请核对。", "The form was changed and has no such row now.");

    private final DSLContext database;
    private final Evidences evidences;
    private final Surveys surveys;
    private final Versions versions;
    private final Assessor assessor;

    Papers(DSLContext database, Evidences evidences, Surveys surveys, Versions versions, Assessor assessor) {
        this.database = database;
        this.evidences = evidences;
        this.surveys = surveys;
        this.versions = versions;
        this.assessor = assessor;
    }

    /** All files of a form by row, and what only its text lists. */
    List<Piece> of(Recheck recheck, Row row) {
        if (row.isExecution()) {
            return List.of();
        }
        Map<Long, LocalDate> days = days(recheck.id());
        List<Piece> sheets = new ArrayList<>();
        for (Evidence file : evidences.list(recheck.form(), row.lineage())) {
            Optional<LocalDate> day = Optional.ofNullable(days.get(file.id())).or(() -> counted(file));
            sheets.add(new Piece(file.id(), file.name(), file.sizeText(), day));
        }
        listed(row, sheets).forEach(sheets::add);
        return sheets;
    }

    private static List<Piece> listed(Row row, List<Piece> files) {
        return BETWEEN.splitAsStream(row.evidence())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .filter(name -> files.stream().noneMatch(file -> file.name().startsWith(name)))
                .map(name -> new Piece(0, name, "", Optional.empty()))
                .toList();
    }

    /** The last day of a survey, for the tally sheet made of it. */
    private Optional<LocalDate> counted(Evidence file) {
        return file.name().contains("问卷")
                ? surveys.find(file.form(), file.lineage()).map(Tally::to)
                : Optional.empty();
    }

    private Map<Long, LocalDate> days(long recheck) {
        return database.selectFrom(RECHECK_PAPER_DAY)
                .where(RECHECK_PAPER_DAY.RECHECK_ID.eq(recheck))
                .fetchMap(RECHECK_PAPER_DAY.EVIDENCE_ID, RECHECK_PAPER_DAY.DATED);
    }

    /** Keeps the day a file bears; none takes it back. */
    void date(Recheck recheck, long file, Optional<LocalDate> day, long account) {
        database.deleteFrom(RECHECK_PAPER_DAY)
                .where(RECHECK_PAPER_DAY.RECHECK_ID.eq(recheck.id()), RECHECK_PAPER_DAY.EVIDENCE_ID.eq(file))
                .execute();
        day.ifPresent(dated -> database.insertInto(RECHECK_PAPER_DAY)
                .set(RECHECK_PAPER_DAY.RECHECK_ID, recheck.id())
                .set(RECHECK_PAPER_DAY.EVIDENCE_ID, file)
                .set(RECHECK_PAPER_DAY.DATED, dated)
                .set(RECHECK_PAPER_DAY.ACCOUNT_ID, account)
                .execute());
    }

    /** What can be seen of the evidence without reading it; execution is proved by the accounts. */
    EvidenceFacts facts(Recheck recheck, FormHead head, Row row, List<Piece> sheets, Pack pack) {
        if (row.isExecution()) {
            return new EvidenceFacts(hengji.core.recheck.Proof.ENOUGH, List.of());
        }
        return indicator(recheck.form(), row)
                .map(indicator ->
                        EvidenceFacts.of(indicator, papers(sheets), head.year(), handedIn(recheck.form()), pack))
                .orElseGet(() -> new EvidenceFacts(hengji.core.recheck.Proof.WEAK, List.of(GONE)));
    }

    private static List<Paper> papers(List<Piece> sheets) {
        return sheets.stream()
                .map(sheet -> new Paper(sheet.name(), sheet.dated()))
                .toList();
    }

    private Optional<LocalDate> handedIn(long form) {
        return versions.findLast(form, Versions.Occasion.SUBMITTED)
                .map(version -> LocalDate.ofInstant(version.madeAt(), OfficeTime.ZONE));
    }

    private Optional<Indicator> indicator(long form, Row row) {
        return assessor.assess(form).evaluation().form().indicators().stream()
                .filter(each -> each.row() == row.place())
                .findFirst();
    }
}
