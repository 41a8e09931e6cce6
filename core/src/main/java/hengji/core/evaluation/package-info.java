/**
 * One form and one pack in; findings and an explained score out.
 */
@NullMarked
package hengji.core.evaluation;

import org.jspecify.annotations.NullMarked;
