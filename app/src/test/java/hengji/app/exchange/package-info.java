/** Tables of the budget system, in and out. */
@NullMarked
package hengji.app.exchange;

import org.jspecify.annotations.NullMarked;
