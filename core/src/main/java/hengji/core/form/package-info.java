/**
 * The filled-in form (绩效目标表, 绩效自评表 …): every value with its place and its raw text.
 */
@NullMarked
package hengji.core.form;

import org.jspecify.annotations.NullMarked;
