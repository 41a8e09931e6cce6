package hengji.documents.template;

/** The columns of the sheet of indicators, left to right. The first is hidden and holds the keys. */
enum FillInColumn {
    KEY(1, "键（请勿改动）", 10),
    ROW(2, "行", 5),
    LEVEL1(3, "一级指标", 11),
    LEVEL2(4, "二级指标", 14),
    NAME(5, "三级指标", 32),
    SIGN(6, "指标性质", 7),
    TARGET(7, "指标值", 11),
    UNIT(8, "度量单位", 9),
    WEIGHT(9, "权重", 7),
    ACTUAL(10, "完成值", 14),
    JUDGEMENT(11, "定性判断", 22),
    SCORE(12, "自评得分", 9),
    ADJUSTMENT(13, "调整说明", 22),
    REASON(14, "未完成原因分析", 32),
    EVIDENCE(15, "佐证材料", 22);

    private final int number;
    private final String heading;
    private final double width;

    FillInColumn(int number, String heading, double width) {
        this.number = number;
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    double width() {
        return width;
    }

    /** Its place in the sheet, from 1. */
    int number() {
        return number;
    }
}
