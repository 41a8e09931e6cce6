/** Fiscal years of a region: open or closed, rule pack, stages, workdays (年度设置). */
@NullMarked
package hengji.app.year;

import org.jspecify.annotations.NullMarked;
