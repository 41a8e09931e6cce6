/** How a target begins: from last year, from a form at hand, empty; and how a draft is copied or removed (新建目标). */
@NullMarked
package hengji.app.begin;

import org.jspecify.annotations.NullMarked;
