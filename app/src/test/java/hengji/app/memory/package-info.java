/** Earlier years beside a form, from one row to the page. */
@NullMarked
package hengji.app.memory;

import org.jspecify.annotations.NullMarked;
