package hengji.app.rollup;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.project.BudgetLine;
import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.policy.Limit;
import hengji.core.rollup.ApprovedProject;
import hengji.core.rollup.Column;
import hengji.core.rollup.Coverage;
import hengji.core.rollup.Link;
import hengji.core.rollup.MoneyTie;
import hengji.core.rollup.ProjectForm;
import hengji.core.rollup.Rolling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a departmental form against its projects' forms. Everything is worked out anew from what the forms say now. */
@Service
public class Rollups {
    private final Sheets sheets;
    private final Assessor assessor;
    private final Members members;
    private final Linking linking;

    Rollups(Sheets sheets, Assessor assessor, Members members, Linking linking) {
        this.sheets = sheets;
        this.assessor = assessor;
        this.members = members;
        this.linking = linking;
    }

    /** The departmental form with its links, its money and its projects' forms. */
    @Transactional(readOnly = true)
    public Overall of(long form) {
        Sheet sheet = sheets.get(form);
        FormHead head = sheet.head();
        Form department = assessor.read(sheet);
        List<Member> projects = members.of(head);
        List<ApprovedProject> approved = members.approved(head);
        List<ProjectForm> forms = projects.stream().map(Member::project).toList();
        return new Overall(
                head,
                rows(sheet, department, projects, forms),
                budgeted(head, projects, approved),
                approved,
                MoneyTie.of(
                        department,
                        forms,
                        assessor.pack(head.region(), head.year()).get(Limit.AMOUNT_TOLERANCE)),
                Coverage.of(approved, forms, head.unit()));
    }

    private List<Budgeted> budgeted(FormHead head, List<Member> projects, List<ApprovedProject> approved) {
        Map<String, BudgetLine.Flags> flags = members.flags(head);
        return projects.stream()
                .map(member -> new Budgeted(
                        member,
                        approved.stream()
                                .filter(one -> one.code().equals(member.head().projectCode()))
                                .findFirst()
                                .flatMap(ApprovedProject::amount),
                        MoneyTie.amount(member.form(), BudgetRole.TOTAL)
                                .map(amount -> member.form().budget().unit().convert(amount, head.unit())),
                        flags.getOrDefault(member.head().projectCode(), BudgetLine.Flags.NONE)))
                .toList();
    }

    private List<LinkedRow> rows(Sheet sheet, Form department, List<Member> projects, List<ProjectForm> forms) {
        Rows rows = Rows.of(sheet);
        Map<String, Line> lines = sheet.rows().stream().collect(Collectors.toMap(Line::lineage, Function.identity()));
        Map<String, KeptLink> kept =
                linking.kept(sheet.head()).stream().collect(Collectors.toMap(KeptLink::lineage, Function.identity()));
        Map<Integer, Link> proposed =
                Link.propose(department, forms).stream().collect(Collectors.toMap(Link::row, Function.identity()));
        Map<String, Rows> sources = Linking.rows(projects);
        List<LinkedRow> linked = new ArrayList<>();
        for (Indicator row : department.indicators()) {
            String lineage = rows.find(row.row()).orElseThrow();
            Optional<KeptLink> own = Optional.ofNullable(kept.get(lineage));
            Optional<Link> link = own.map(confirmed -> Linking.link(confirmed, rows, sources))
                    .or(() -> Optional.ofNullable(proposed.get(row.row())));
            linked.add(new LinkedRow(
                    Objects.requireNonNull(lines.get(lineage)),
                    row,
                    own,
                    link,
                    link.map(found -> values(department, found, row, forms)).orElse(List.of()),
                    candidates(row, link, projects, sources)));
        }
        return linked;
    }

    private static List<LinkedRow.Value> values(Form department, Link link, Indicator row, List<ProjectForm> forms) {
        List<LinkedRow.Value> values = new ArrayList<>();
        values.add(new LinkedRow.Value(
                Column.TARGET, Rolling.roll(department, link, Column.TARGET, forms), row.targetNumber()));
        if (department.kind().isSelfEvaluation()) {
            Optional<BigDecimal> actual = PrintedUnits.differ(row) ? Optional.empty() : row.actualNumber();
            values.add(
                    new LinkedRow.Value(Column.ACTUAL, Rolling.roll(department, link, Column.ACTUAL, forms), actual));
        }
        return values;
    }

    private static List<LinkedRow.Candidate> candidates(
            Indicator row, Optional<Link> link, List<Member> projects, Map<String, Rows> sources) {
        UnitOfMeasure unit = UnitOfMeasure.of(PrintedUnits.ofTarget(row));
        List<LinkedRow.Candidate> candidates = new ArrayList<>();
        for (Member project : projects) {
            Rows rows = Objects.requireNonNull(sources.get(project.head().projectCode()));
            project.form().indicators().stream()
                    .filter(other -> !row.isQualitative()
                            && !other.isQualitative()
                            && unit.measuresSameAs(UnitOfMeasure.of(PrintedUnits.ofTarget(other))))
                    .forEach(other -> rows.find(other.row())
                            .ifPresent(lineage -> candidates.add(candidate(project, lineage, other, link))));
        }
        return candidates;
    }

    private static LinkedRow.Candidate candidate(Member project, String lineage, Indicator other, Optional<Link> link) {
        Optional<Link.Source> drawn = link.stream()
                .flatMap(found -> found.sources().stream())
                .filter(source -> source.project().equals(project.head().projectCode()) && source.row() == other.row())
                .findFirst();
        return new LinkedRow.Candidate(
                project.head().projectCode(),
                project.project().name(),
                lineage,
                other.label(),
                other.targetNumber().map(Decimals::text).orElse("") + PrintedUnits.ofTarget(other),
                drawn.isPresent(),
                drawn.flatMap(Link.Source::weight).map(Decimals::text).orElse(""));
    }
}
