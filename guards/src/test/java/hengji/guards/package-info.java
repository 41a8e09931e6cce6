/** Tests over the whole house. */
@NullMarked
package hengji.guards;

import org.jspecify.annotations.NullMarked;
