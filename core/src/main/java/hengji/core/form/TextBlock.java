package hengji.core.form;

import hengji.core.explain.Place;

/**
 * Other text of the form (评价结论, 存在问题, 改进措施 …).
 *
 * @param heading as printed
 * @param text what stands there; may be empty
 * @param place where
 */
public record TextBlock(String heading, String text, Place place) {}
