/** What every page shares: frame, language, dates, errors, files that the browser loads. */
@NullMarked
package hengji.app.frame;

import org.jspecify.annotations.NullMarked;
