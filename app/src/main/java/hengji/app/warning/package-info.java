/** Warnings that red forms lead to: issue, answer, judgement, and what they are handed on to (监控预警). */
@NullMarked
package hengji.app.warning;

import org.jspecify.annotations.NullMarked;
