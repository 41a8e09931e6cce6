/** Logging in and out (登录). */
@NullMarked
package hengji.app.login;

import org.jspecify.annotations.NullMarked;
