/**
 * Exact numbers: amounts, units of measure, named rounding. Decimals only, never binary floating point.
 */
@NullMarked
package hengji.core.exact;

import org.jspecify.annotations.NullMarked;
