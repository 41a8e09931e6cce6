package hengji.app.exchange;

import hengji.core.explain.Wording;

/** One thing that a column of an exchanged table may hold, with the names it goes by. */
public enum Item {
    UNIT_CODE(Type.TEXT, Wording.of("预算单位编码", "unit code"), "单位编码", "预算单位代码", "单位代码", "机构编码", "编码"),
    UNIT_NAME(Type.TEXT, Wording.of("预算单位名称", "unit name"), "单位名称", "预算单位", "机构名称", "名称"),
    PARENT_CODE(Type.TEXT, Wording.of("上级单位编码", "code above"), "主管部门编码", "部门编码", "上级编码", "主管部门代码"),
    UNIT_KIND(Type.TEXT, Wording.of("单位类型", "kind of unit"), "机构类型", "类型", "单位层级"),
    CONTACT(Type.TEXT, Wording.of("联系人", "contact"), "经办人", "财务人员"),
    PHONE(Type.TEXT, Wording.of("联系电话", "phone"), "电话", "办公电话", "手机"),
    PROJECT_CODE(Type.TEXT, Wording.of("项目编码", "project code"), "项目代码", "预算项目编码"),
    PROJECT_NAME(Type.TEXT, Wording.of("项目名称", "project name"), "预算项目名称", "预算项目"),
    FIRST_YEAR(Type.YEAR, Wording.of("开始年度", "first year"), "起始年度", "项目起始年度", "立项年度"),
    LAST_YEAR(Type.YEAR, Wording.of("结束年度", "last year"), "终止年度", "项目终止年度", "截止年度"),
    INITIAL(Type.AMOUNT, Wording.of("年初预算数", "initial budget"), "年初预算", "年初批复数", "预算数", "预算金额", "项目金额"),
    CARRIED_OVER(Type.FLAG, Wording.of("是否结转", "carried over"), "结转", "结转项目", "是否结转项目"),
    ADDED(Type.FLAG, Wording.of("是否年中追加", "added in the year"), "年中追加", "是否追加", "追加项目"),
    NUMBER(Type.TEXT, Wording.of("序号", "number"), "目标序号", "行号"),
    GOAL(Type.TEXT, Wording.of("年度总体目标", "goal"), "项目年度目标", "年度绩效目标", "预期目标", "绩效目标", "总体目标"),
    LEVEL1(Type.TEXT, Wording.of("一级指标", "level 1"), "一级指标名称"),
    LEVEL2(Type.TEXT, Wording.of("二级指标", "level 2"), "二级指标名称"),
    INDICATOR(Type.TEXT, Wording.of("三级指标", "indicator"), "三级指标名称", "指标名称", "指标内容"),
    SIGN(Type.TEXT, Wording.of("绩效指标性质", "sign"), "指标性质", "计算符号", "运算符号", "指标方向"),
    TARGET(Type.TEXT, Wording.of("绩效指标值", "target"), "指标值", "年度指标值", "年初指标值", "目标值", "计划值"),
    MEASURE(Type.TEXT, Wording.of("绩效度量单位", "unit of measure"), "度量单位", "计量单位"),
    WEIGHT(Type.TEXT, Wording.of("权重", "weight"), "分值", "指标分值", "标准分", "参考分值"),
    ADJUSTED(Type.AMOUNT, Wording.of("调整后预算数", "adjusted budget"), "全年预算数", "变动后预算数", "调整预算数"),
    DOCUMENT(Type.TEXT, Wording.of("文号", "document number"), "调整文号", "指标文号", "批复文号"),
    EXECUTED(Type.AMOUNT, Wording.of("预算执行数", "executed"), "支付金额", "累计支付数", "全年执行数", "执行数", "累计支付金额"),
    EXECUTED_ON(Type.DAY, Wording.of("截至日期", "up to the day"), "统计日期", "支付日期", "截止日期");

    /** What a text must be to be taken. */
    enum Type {
        TEXT,
        AMOUNT,
        YEAR,
        DAY,
        FLAG
    }

    private final Type type;
    private final Wording wording;
    private final String synonyms;

    Item(Type type, Wording wording, String... synonyms) {
        this.type = type;
        this.wording = wording;
        this.synonyms = "|" + String.join("|", synonyms) + "|";
    }

    Type type() {
        return type;
    }

    public Wording wording() {
        return wording;
    }

    /** Whether a header names it, whatever stands in brackets behind. */
    boolean isNamed(String header) {
        String bare = bare(header);
        return !bare.isEmpty() && (bare.equals(wording.zh()) || synonyms.contains("|" + bare + "|"));
    }

    static String bare(String header) {
        return header.replaceAll("[\\s*＊]", "").replaceAll("[（(][^（()）]*[)）]$", "");
    }
}
