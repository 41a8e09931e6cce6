package hengji.documents.paper.form;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Scope;
import hengji.documents.paper.form.RuledTable.Piece;
import hengji.documents.paper.layout.PaperCell;
import java.util.ArrayList;
import java.util.List;

/** Names and codes at the top of a form. */
final class HeadBlock {
    private record Head(String label, String text) {}

    private HeadBlock() {}

    static void addTo(RuledTable table, Form form) {
        List<Head> heads = heads(form);
        for (int i = 0; i < heads.size(); i += 2) {
            Head first = heads.get(i);
            table.add(first.label(), List.of(pieces(first, heads.subList(i + 1, Math.min(i + 2, heads.size())))));
        }
    }

    private static List<Piece> pieces(Head first, List<Head> beside) {
        List<Piece> pieces =
                new ArrayList<>(List.of(new Piece(beside.isEmpty() ? 100 : 50, PaperCell.of(first.text()))));
        for (Head head : beside) {
            pieces.add(new Piece(18, PaperCell.label(head.label())));
            pieces.add(new Piece(32, PaperCell.of(head.text())));
        }
        return pieces;
    }

    private static List<Head> heads(Form form) {
        Heads heads = form.heads();
        boolean department = form.kind().isDepartment()
                || form.kind() == FormKind.SCORECARD
                || (form.kind() == FormKind.MONITORING && !heads.project().isKnown());
        List<Head> present = new ArrayList<>();
        if (department) {
            add(present, "部门名称", heads.organization());
            add(present, "预算单位编码", heads.unitCode());
            add(present, "主管部门", heads.supervisor());
        } else {
            add(present, form.kind().isTransfer() ? "转移支付（项目）名称" : "项目名称", heads.project());
            add(present, "项目编码", heads.projectCode());
            add(present, "主管部门", heads.supervisor());
            add(present, form.kind().isTransfer() ? "资金使用单位" : "实施单位", heads.organization());
            add(present, "预算单位编码", heads.unitCode());
        }
        add(present, "地区", heads.region());
        add(present, "填报范围", heads.scope().map(Scope::chinese));
        return present;
    }

    private static void add(List<Head> heads, String label, Field<String> field) {
        if (!(field instanceof Field.Absent<String>)) {
            heads.add(new Head(label, Printed.text(field)));
        }
    }
}
