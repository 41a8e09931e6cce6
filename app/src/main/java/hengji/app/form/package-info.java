/** Forms as they are worked on: rows as typed, versions as frozen (表). */
@NullMarked
package hengji.app.form;

import org.jspecify.annotations.NullMarked;
