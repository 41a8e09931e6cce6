/** The written self-evaluation report, edited with its figures bound to the form (自评报告). */
@NullMarked
package hengji.app.report;

import org.jspecify.annotations.NullMarked;
