/** What only shows beside other forms (比对审核): earlier years, other departments, projects. */
@NullMarked
package hengji.core.audit.collection;

import org.jspecify.annotations.NullMarked;
