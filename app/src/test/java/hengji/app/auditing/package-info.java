/** The journal as an auditor reads it. */
@NullMarked
package hengji.app.auditing;

import org.jspecify.annotations.NullMarked;
