/** What the pages of set-up share: tabs, regions, the menu entry (设置). */
@NullMarked
package hengji.app.setup;

import org.jspecify.annotations.NullMarked;
