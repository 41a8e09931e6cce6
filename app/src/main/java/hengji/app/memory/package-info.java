/** What earlier years say beside the rows of a form (历年记录). */
@NullMarked
package hengji.app.memory;

import org.jspecify.annotations.NullMarked;
