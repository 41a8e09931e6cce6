/** Handing a form in: what the bureau will ask, seen beforehand (提交). */
@NullMarked
package hengji.app.submit;

import org.jspecify.annotations.NullMarked;
