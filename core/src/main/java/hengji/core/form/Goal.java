package hengji.core.form;

import hengji.core.explain.Place;

/**
 * One goal of the year (年度总体目标).
 *
 * @param number 1, 2, 3 … in the order of the form
 * @param text without its numbering "目标1："
 * @param achieved 实际完成情况
 * @param place where it stands
 */
public record Goal(int number, Field<String> text, Field<String> achieved, Place place) {}
