/** Tests. */
@NullMarked
package hengji.app.login;

import org.jspecify.annotations.NullMarked;
