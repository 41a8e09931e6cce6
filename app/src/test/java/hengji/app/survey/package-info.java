/** Surveys on paper and what becomes of them. */
@NullMarked
package hengji.app.survey;

import org.jspecify.annotations.NullMarked;
