/** A form's way through the office: steps, versions, returns (流程). */
@NullMarked
package hengji.app.path;

import org.jspecify.annotations.NullMarked;
