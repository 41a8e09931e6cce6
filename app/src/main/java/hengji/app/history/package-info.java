/** What became of a form: versions, differences, steps (版本、比较、流转). */
@NullMarked
package hengji.app.history;

import org.jspecify.annotations.NullMarked;
