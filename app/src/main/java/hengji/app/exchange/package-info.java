/** What comes from 预算管理一体化 and goes back there: mapped once, shown before it is taken in (数据交换). */
@NullMarked
package hengji.app.exchange;

import org.jspecify.annotations.NullMarked;
