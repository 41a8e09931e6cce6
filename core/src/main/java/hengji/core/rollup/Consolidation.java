package hengji.core.rollup;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.Origin;
import hengji.core.form.Scope;
import hengji.core.form.Source;
import hengji.core.form.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one form of a department out of its units' own (单位表汇总). What cannot go in is said, never dropped. */
public final class Consolidation {
    private final String department;
    private final int fiscalYear;
    private final FormKind kind;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Consolidation(String department, int fiscalYear, FormKind kind) {
        this.department = department;
        this.fiscalYear = fiscalYear;
        this.kind = kind;
    }

    /**
     * Consolidates.
     *
     * @param department name of the department
     * @param fiscalYear the year; forms of another are left out
     * @param kind the kind of form; others are left out
     * @param units the units' forms, in the order the rows shall come
     */
    public static Consolidated of(String department, int fiscalYear, FormKind kind, List<UnitForm> units) {
        return new Consolidation(department, fiscalYear, kind).merge(units);
    }

    private Consolidated merge(List<UnitForm> units) {
        List<UnitForm> taken = units.stream().filter(this::fits).toList();
        Source source = new Source(
                new Place.Named("汇总自 " + taken.stream().map(UnitForm::name).collect(Collectors.joining("、"))), "");
        Form form = new Form(
                Origin.NONE,
                kind,
                heads(source),
                new MergedBudget(taken, source, leftOut::add).merge(),
                List.of(),
                List.of(),
                rows(taken),
                Total.NONE,
                Field.absent(),
                List.of(),
                List.of());
        leftOut.add(LeftOut.all(
                "权重不能由各单位相加，请主管部门重新分配。", "Weights are no sum of the units'; the department sets them anew."));
        leftOut.add(LeftOut.all(
                "年度总体目标和主要任务未汇入，请主管部门归纳填写。", "Goals and tasks are not merged; the department writes them."));
        return new Consolidated(form, taken.stream().map(UnitForm::code).toList(), leftOut);
    }

    private boolean fits(UnitForm unit) {
        if (unit.form().kind() != kind) {
            return without(unit, "的表不是" + kind.chinese() + "，未汇入", "handed in another kind of form");
        }
        if (unit.form().heads().year().isPresent() && unit.form().heads().year().getAsInt() != fiscalYear) {
            return without(unit, "的表不是 " + fiscalYear + " 年度，未汇入", "handed in a form of another year");
        }
        Optional<Scope> scope = unit.form().heads().scope().value();
        if (scope.filter(Scope.CONSOLIDATED::equals).isPresent()) {
            return without(unit, "的表已是汇总口径，汇入会重复计算，未汇入", "is consolidated already and would count twice");
        }
        if (scope.isEmpty()) {
            leftOut.add(LeftOut.form(unit, "的表没有写明本级或汇总，按本级汇入，请核对", "states no scope; taken as its own"));
        }
        return true;
    }

    private boolean without(UnitForm unit, String zh, String en) {
        leftOut.add(LeftOut.form(unit, zh, en));
        return false;
    }

    private List<Indicator> rows(List<UnitForm> taken) {
        Map<List<String>, List<UnitRow>> groups = new LinkedHashMap<>();
        for (UnitForm unit : taken) {
            for (Indicator row : unit.form().indicators()) {
                UnitRow one = new UnitRow(unit, row);
                groups.computeIfAbsent(one.key(), _ -> new ArrayList<>()).add(one);
            }
        }
        List<Indicator> merged = new ArrayList<>();
        groups.values()
                .forEach(group -> new MergedRow(group, source(group), leftOut::add)
                        .merge()
                        .ifPresent(row ->
                                merged.add(row.toDraft().row(merged.size() + 1).toIndicator())));
        return merged;
    }

    private static Source source(List<UnitRow> group) {
        String names = group.stream()
                .map(row -> row.unit().name() + "第 " + row.row().row() + " 行")
                .collect(Collectors.joining("、"));
        return new Source(new Place.Named("汇总自 " + names), "");
    }

    private Heads heads(Source source) {
        return new Heads(
                Field.known(kind.chinese(), source),
                Field.known(fiscalYear, source),
                Field.absent(),
                Field.known(department, source),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.known(Scope.CONSOLIDATED, source),
                Field.absent());
    }
}
