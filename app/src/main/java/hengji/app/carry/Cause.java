package hengji.app.carry;

import hengji.core.explain.Wording;

/** Why something of last year was left as it stands, for a person to look at. */
public enum Cause {
    DOCUMENT("文号：请核对今年是否有新文件", "a document number: is there a newer one?"),
    BOOK("文件或活动名称中的年份：请核对名称", "the year of a title: check the title"),
    SPAN("跨年度的起止时间：请核对是否仍在期内", "a span of years: is it still running?"),
    LOOKING_BACK("与其他年度比较，或已发生的时间：请核对", "a comparison or something past: check it"),
    OTHER_YEAR("其他年度：请核对", "another year: check it"),
    NO_SUCH_DAY("今年没有这一天：请改日期", "there is no such day this year"),
    BARE_NUMBER("可能是年份，也可能是数量：请核对", "a year or a count: check it"),
    SHORT_YEAR("两位数的年份：请写全", "a year of two digits: write it in full"),
    ORDINAL("届次：请核对是否顺延", "an ordinal: has it moved on?"),
    PLAN("五年规划期已满：请核对", "a five-year plan that has ended"),
    FIGURE("与表中上年金额或指标值相同的数字：按上年保留，请确认", "a figure of last year, kept as a proposal"),
    FORMER_NAME("原单位名称：请改为现名称", "a former name of the office");

    private final Wording wording;

    Cause(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
