/** The pages of approve as their users meet them. */
@NullMarked
package hengji.app.approve;

import org.jspecify.annotations.NullMarked;
