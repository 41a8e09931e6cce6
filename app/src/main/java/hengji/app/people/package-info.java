/** Accounts of all people and the roles they hold, kept by the security administrator (用户和授权). */
@NullMarked
package hengji.app.people;

import org.jspecify.annotations.NullMarked;
