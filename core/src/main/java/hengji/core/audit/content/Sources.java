package hengji.core.audit.content;

import hengji.core.explain.Citation;

/** What the rules of this package rest on. None has been compared with its official text, so none names an article. */
final class Sources {
    /** Targets are to be clear, quantified, reasonable and matched with the money. */
    static final Citation TARGET_RULES = Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号");

    /** How indicators and their values are set, cost among them. */
    static final Citation INDICATOR_GUIDE = Citation.reference("中央部门项目支出核心绩效目标和指标设置及取值指引（试行）", "财预〔2021〕101号");

    private Sources() {}
}
