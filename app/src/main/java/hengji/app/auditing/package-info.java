/** The auditor's view of the journal (日志查阅). */
@NullMarked
package hengji.app.auditing;

import org.jspecify.annotations.NullMarked;
