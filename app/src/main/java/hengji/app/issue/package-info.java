/** Indicators a department asks of all its units alike (共性指标下发): kept as sets, issued, and issued again. */
@NullMarked
package hengji.app.issue;

import org.jspecify.annotations.NullMarked;
