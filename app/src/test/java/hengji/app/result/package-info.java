/** What results lead to, from a proposal to the table for the budget. */
@NullMarked
package hengji.app.result;

import org.jspecify.annotations.NullMarked;
