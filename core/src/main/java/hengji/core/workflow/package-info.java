/**
 * A form's way through the year as one immutable, printable table: who may do what where, what it takes, where it leads.
 * {@link hengji.core.workflow.Path} is the door; {@code docs/workflow.md} is the table in print.
 */
@NullMarked
package hengji.core.workflow;

import org.jspecify.annotations.NullMarked;
