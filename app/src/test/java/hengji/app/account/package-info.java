/** Tests. */
@NullMarked
package hengji.app.account;

import org.jspecify.annotations.NullMarked;
