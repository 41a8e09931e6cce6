package hengji.app.project;

import java.util.OptionalInt;

/**
 * A project of the budget (项目).
 *
 * @param id internal
 * @param region 区划码
 * @param organisation whose
 * @param code 项目编码
 * @param name 项目名称
 * @param firstYear the first fiscal year it is in
 * @param lastYear the last one; absent while it goes on
 */
public record Project(
        long id, String region, long organisation, String code, String name, int firstYear, OptionalInt lastYear) {
    public boolean isIn(int year) {
        return year >= firstYear && (lastYear.isEmpty() || year <= lastYear.getAsInt());
    }
}
