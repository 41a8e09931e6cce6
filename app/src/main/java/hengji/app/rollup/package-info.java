/** The department and its projects and units: links, money that must tie, consolidated forms (整体与项目、汇总). */
@NullMarked
package hengji.app.rollup;

import org.jspecify.annotations.NullMarked;
