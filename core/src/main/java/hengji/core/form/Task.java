package hengji.core.form;

import hengji.core.explain.Place;
import java.math.BigDecimal;

/**
 * One main task of the year (年度主要任务).
 *
 * @param name 任务名称
 * @param content 主要内容
 * @param amount 金额 in the form's unit, where the edition has one
 * @param achieved 完成情况
 * @param place where it stands
 */
public record Task(
        Field<String> name, Field<String> content, Field<BigDecimal> amount, Field<String> achieved, Place place) {}
