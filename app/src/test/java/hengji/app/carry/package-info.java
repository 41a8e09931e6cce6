/** Texts of last year, from simple to hard. */
@NullMarked
package hengji.app.carry;

import org.jspecify.annotations.NullMarked;
