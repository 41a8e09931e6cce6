/**
 * The audit (审核): one rule, one class, one question; all findings are collected before anyone speaks.
 */
@NullMarked
package hengji.core.audit;

import org.jspecify.annotations.NullMarked;
