/** Who must file which form in a year, by when, and what stands (应报). */
@NullMarked
package hengji.app.duty;

import org.jspecify.annotations.NullMarked;
