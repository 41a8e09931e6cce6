/** Re-check by the bureau (抽查复核): the sample, deductions, evidence, and the way to the final score. */
@NullMarked
package hengji.core.recheck;

import org.jspecify.annotations.NullMarked;
