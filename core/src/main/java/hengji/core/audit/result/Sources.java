package hengji.core.audit.result;

import hengji.core.explain.Citation;

/** What the rules of this package rest on. None has been compared with its official text, so none names an article. */
final class Sources {
    /** How results are evaluated: scores, reasons, bands, grades. */
    static final Citation EVALUATION = Citation.reference("项目支出绩效评价管理办法", "财预〔2020〕10号");

    /** Targets are fixed with the budget and changed only along its path. */
    static final Citation TARGETS = Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号");

    /** What must agree within one form and between papers that go together. */
    static final Citation AGREEMENT = Citation.systemDefault("自评表勾稽关系核对");

    private Sources() {}
}
