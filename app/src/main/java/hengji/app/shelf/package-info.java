/** The forms somebody works with, by year and unit (我的表). */
@NullMarked
package hengji.app.shelf;

import org.jspecify.annotations.NullMarked;
