/** What last year's form said, said for this year (沿用上年): only what is safe is changed, the rest is listed. */
@NullMarked
package hengji.app.carry;

import org.jspecify.annotations.NullMarked;
