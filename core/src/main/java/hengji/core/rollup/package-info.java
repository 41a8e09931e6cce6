/** The department and its projects and units (整体与项目、汇总): links, money that must tie, consolidated forms. */
@NullMarked
package hengji.core.rollup;

import org.jspecify.annotations.NullMarked;
