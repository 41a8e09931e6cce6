package hengji.app.kit;

import hengji.app.assess.Assessor;
import hengji.app.evidence.Evidences;
import hengji.app.form.FormHead;
import hengji.app.form.Sheets;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.report.ReportBook;
import hengji.app.seal.SealedPaper;
import hengji.app.seal.SealedScan;
import hengji.app.seal.SealedScans;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs what a unit hands in for a year into one zip, with cover and contents. */
@Service
public class KitPacker {
    private final Kits kits;
    private final PaperShelf shelf;
    private final PaperSources sources;
    private final SealedScans seals;
    private final Evidences evidences;
    private final Sheets sheets;
    private final Trees trees;
    private final Assessor assessor;
    private final ReportBook reports;
    private final ProjectSummaries summaries;

    KitPacker(
            Kits kits,
            PaperShelf shelf,
            PaperSources sources,
            SealedScans seals,
            Evidences evidences,
            Sheets sheets,
            Trees trees,
            Assessor assessor,
            ReportBook reports,
            ProjectSummaries summaries) {
        this.kits = kits;
        this.shelf = shelf;
        this.sources = sources;
        this.seals = seals;
        this.evidences = evidences;
        this.sheets = sheets;
        this.trees = trees;
        this.assessor = assessor;
        this.reports = reports;
        this.summaries = summaries;
    }

    /** The zip, to be written after this call. */
    @Transactional(readOnly = true)
    public KitZip pack(long organisation, int year) {
        Kit kit = kits.of(organisation, year);
        KitPapers papers = papers(kit);
        List<KitZip.Entry> entries = new ArrayList<>();
        Layout letter = letter(kit, papers);
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.PDF)) {
            entries.add(KitZip.Entry.of("01_报送函." + format.extension(), format.write(letter, "报送函")));
        }
        kit.form().ifPresent(head -> {
            entries.addAll(papers(head, "02_部门整体支出绩效自评表", PaperKind.FORM, SealedPaper.FORM));
            entries.addAll(papers(head, "03_部门整体支出绩效自评报告", PaperKind.REPORT, SealedPaper.REPORT));
        });
        int number = 0;
        for (FormHead project : kit.projects()) {
            String name = "04_项目自评表/" + String.format(Locale.ROOT, "%02d_", ++number)
                    + PaperNames.safe(project.projectName());
            entries.addAll(papers(project, name, PaperKind.FORM, SealedPaper.FORM));
        }
        if (!kit.owned().isEmpty()) {
            Layout summary = summaries.layout(kit, papers);
            for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.XLSX)) {
                entries.add(KitZip.Entry.of(
                        "04_项目支出绩效自评汇总表." + format.extension(), format.write(summary, ProjectSummaries.TITLE)));
            }
        }
        kit.form()
                .ifPresent(head -> entries.add(
                        word("05_佐证材料目录", papers.evidence(sheets.get(head.id()), evidences.list(head.id())))));
        if (kit.isRectified()) {
            entries.add(word("06_上年绩效问题整改情况", papers.rectification()));
        }
        List<String> names = entries.stream().map(KitZip.Entry::name).toList();
        entries.addFirst(word("00_封面和目录", papers.cover(names)));
        return new KitZip(PaperNames.safe(kit.organisation().name() + papers.title()) + ".zip", entries);
    }

    /** 报送函 alone. */
    @Transactional(readOnly = true)
    public PrintedPaper letter(long organisation, int year, PaperFormat format) {
        Kit kit = kits.of(organisation, year);
        return alone(kit, "报送函", letter(kit, papers(kit)), format);
    }

    /** 项目支出绩效自评汇总表 alone. */
    @Transactional(readOnly = true)
    public PrintedPaper summary(long organisation, int year, PaperFormat format) {
        Kit kit = kits.of(organisation, year);
        return alone(kit, ProjectSummaries.TITLE, summaries.layout(kit, papers(kit)), format);
    }

    private static PrintedPaper alone(Kit kit, String title, Layout layout, PaperFormat format) {
        String name = PaperNames.safe(kit.year() + "年" + kit.organisation().name() + title);
        return new PrintedPaper(name + "." + format.extension(), format, format.write(layout, title));
    }

    private KitPapers papers(Kit kit) {
        String code = kit.form()
                .map(head -> sources.get(head, sources.usual(head)).checkCode())
                .orElse("");
        return new KitPapers(kit, code);
    }

    private Layout letter(Kit kit, KitPapers papers) {
        String results = kit.form().map(this::results).orElse("");
        return papers.letter(results, bureau(kit.organisation()));
    }

    /** What the form says of the year, in one sentence. */
    private String results(FormHead head) {
        return reports.summary(assessor.assess(head.id()));
    }

    private String bureau(Organisation organisation) {
        return trees.tree().all().stream()
                .filter(each -> each.kind() == Organisation.Kind.FINANCE)
                .filter(each -> each.region().equals(organisation.region()) && !each.isDissolved())
                .findFirst()
                .map(Organisation::name)
                .orElse("财政局");
    }

    /** A paper to go on with, one to print, and the sealed scan where there is one. */
    private List<KitZip.Entry> papers(FormHead head, String name, PaperKind kind, SealedPaper sealed) {
        PaperOrder order = new PaperOrder(kind, sources.usual(head), Edition.SUBMIT);
        boolean there = shelf.list(head.id(), order.version(), order.edition()).stream()
                .anyMatch(paper -> paper.kind() == kind);
        if (!there) {
            return List.of();
        }
        Stream<KitZip.Entry> made = Stream.of(PaperFormat.DOCX, PaperFormat.PDF)
                .map(format -> KitZip.Entry.of(
                        name + "." + format.extension(),
                        shelf.print(head.id(), order, format).bytes()));
        Stream<KitZip.Entry> scan = seals.find(head.id(), sealed).map(found -> scan(name, found)).stream();
        return Stream.concat(made, scan).toList();
    }

    private KitZip.Entry scan(String name, SealedScan scan) {
        String ending = scan.name().lastIndexOf('.') < 0
                ? ""
                : PaperNames.safe(scan.name().substring(scan.name().lastIndexOf('.')));
        return new KitZip.Entry(name + "（盖章）" + ending, out -> {
            try (var in = seals.open(scan)) {
                in.transferTo(out);
            }
        });
    }

    private static KitZip.Entry word(String name, Layout layout) {
        return KitZip.Entry.of(name + ".docx", PaperFormat.DOCX.write(layout, name));
    }
}
