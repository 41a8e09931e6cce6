/** Years, stages and workdays of a region. */
@NullMarked
package hengji.app.year;

import org.jspecify.annotations.NullMarked;
