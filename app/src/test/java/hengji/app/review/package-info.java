/** The pages of review as their users meet them. */
@NullMarked
package hengji.app.review;

import org.jspecify.annotations.NullMarked;
