/** The pages of submit as their users meet them. */
@NullMarked
package hengji.app.submit;

import org.jspecify.annotations.NullMarked;
