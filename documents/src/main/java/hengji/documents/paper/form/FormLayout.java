package hengji.documents.paper.form;

import hengji.core.explain.Place;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.TextBlock;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.form.RuledTable.Piece;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a form out as its kind is officially printed. Nothing is printed that the form does not hold. */
public final class FormLayout {
    private static final int COLUMNS_UPRIGHT = 8;
    private static final int LABEL_SHARE = 13;

    private FormLayout() {}

    /**
     * The form on paper.
     *
     * @param form what to print
     * @param edition a 工作稿 also shows computed scores, explanations of adjustments and evidence
     * @param scores the computed scores
     * @param footer the foot of every page
     */
    public static Layout of(Form form, Edition edition, Optional<ScoreSheet> scores, Footer footer) {
        IndicatorTable indicators = new IndicatorTable(form, edition, scores);
        boolean landscape = indicators.columnCount() > COLUMNS_UPRIGHT;
        int width = Layout.textWidth(landscape);
        List<Part> parts = new ArrayList<>();
        heading(form, parts);
        upper(form, indicators, width).ifPresent(parts::add);
        if (!form.indicators().isEmpty()) {
            parts.add(indicators.toTable(width));
        }
        lower(form, indicators, width).ifPresent(parts::add);
        signatures(form.kind()).ifPresent(parts::add);
        return new Layout(title(form), landscape, parts, footer);
    }

    /** The title as printed, or the kind's official one. */
    static String title(Form form) {
        String printed = Printed.text(form.heads().title());
        return printed.isEmpty() ? form.kind().chinese() : printed;
    }

    private static void heading(Form form, List<Part> parts) {
        String title = title(form);
        parts.add(Part.Line.of(Part.Style.TITLE, title));
        form.heads()
                .fiscalYear()
                .value()
                .filter(year -> !title.contains(year.toString()))
                .ifPresent(year -> parts.add(Part.Line.of(Part.Style.SUBTITLE, "（" + year + "年度）")));
    }

    private static Optional<PaperTable> upper(Form form, IndicatorTable indicators, int width) {
        RuledTable table = new RuledTable(width, LABEL_SHARE, indicators.edges(width));
        List<TextBlock> texts = texts(form, indicators);
        List<TextBlock> heads = above(texts, form.budget().lines().stream().map(BudgetLine::place));
        List<TextBlock> upper = above(texts, form.indicators().stream().map(Indicator::place));
        HeadBlock.addTo(table, form);
        TextRows.addTo(table, heads);
        BudgetBlock.addTo(table, form.budget(), money(form), indicators.headings());
        TextRows.addTo(
                table, upper.stream().filter(text -> !heads.contains(text)).toList());
        PlanBlock.addTo(table, form, indicators.headings());
        return table.isEmpty() ? Optional.empty() : Optional.of(table.toTable());
    }

    /** Those that stand in no column of a table. */
    private static List<TextBlock> texts(Form form, IndicatorTable indicators) {
        FurtherColumns money = money(form);
        return form.texts().stream()
                .filter(text -> !indicators.holds(text) && !money.holds(text))
                .toList();
    }

    private static List<TextBlock> above(List<TextBlock> texts, Stream<Place> rows) {
        Optional<Place> first = rows.findFirst();
        return texts.stream()
                .filter(text -> first.filter(row -> TableLine.isAbove(text.place(), row))
                        .isPresent())
                .toList();
    }

    private static FurtherColumns money(Form form) {
        return new FurtherColumns(
                form.texts(),
                form.budget().lines().stream().map(BudgetLine::place).toList());
    }

    private static Optional<PaperTable> lower(Form form, IndicatorTable indicators, int width) {
        RuledTable table = new RuledTable(width, LABEL_SHARE, indicators.edges(width));
        if (!(form.grade() instanceof Field.Absent<String>)) {
            table.add("评价等级", List.of(List.of(new Piece(1, Printed.words(form.grade())))));
        }
        List<TextBlock> texts = texts(form, indicators);
        List<TextBlock> upper = above(texts, form.indicators().stream().map(Indicator::place));
        TextRows.addTo(
                table, texts.stream().filter(text -> !upper.contains(text)).toList());
        return table.isEmpty() ? Optional.empty() : Optional.of(table.toTable().afterAnother());
    }

    private static Optional<Part> signatures(FormKind kind) {
        return switch (kind) {
            case DEPARTMENT_SELF_EVALUATION -> Optional.of(line("填报单位（盖章）：", "单位负责人（签字）：", "填报人：", "填报日期：　　　年　　月　　日"));
            case PROJECT_SELF_EVALUATION -> Optional.of(line("实施单位（盖章）：", "项目负责人（签字）：", "财务负责人（签字）："));
            default -> Optional.empty();
        };
    }

    private static Part line(String... blanks) {
        return Part.Line.of(Part.Style.SIGNATURE, String.join("　　　　　　　", blanks));
    }
}
