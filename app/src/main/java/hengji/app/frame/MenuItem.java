package hengji.app.frame;

import hengji.core.explain.Wording;

/**
 * One entry of the menu on the left.
 *
 * @param path where it leads
 * @param wording what it is called
 * @param sign one character shown beside it and alone where the menu is folded
 */
public record MenuItem(String path, Wording wording, String sign) {}
