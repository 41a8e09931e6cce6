/** What all of the REST interface has in common: writes that may be repeated, its description (接口). */
@NullMarked
package hengji.app.api;

import org.jspecify.annotations.NullMarked;
