package hengji.documents.template;

/** The columns of the sheet of indicators, left to right. The first is hidden and holds the keys. */
enum FillInColumn {
    KEY(1, "键（请勿改动）", 10),
    ROW(2, "行", 4.5),
    LEVEL1(3, "一级指标", 10.5),
    LEVEL2(4, "二级指标", 12),
    NAME(5, "三级指标", 26),
    SIGN(6, "指标性质", 6),
    TARGET(7, "指标值", 10),
    UNIT(8, "度量单位", 8),
    WEIGHT(9, "权重", 5.5),
    ACTUAL(10, "完成值", 12),
    JUDGEMENT(11, "定性判断", 16),
    SCORE(12, "自评得分", 7),
    ADJUSTMENT(13, "调整说明", 17),
    REASON(14, "未完成原因分析", 27),
    EVIDENCE(15, "佐证材料", 17);

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
