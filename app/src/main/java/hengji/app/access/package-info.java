/** Who may do what where: every route is denied unless a deed allows it (权限). */
@NullMarked
package hengji.app.access;

import org.jspecify.annotations.NullMarked;
