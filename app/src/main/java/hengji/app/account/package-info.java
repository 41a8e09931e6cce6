/** People and how they prove who they are (用户、登录). */
@NullMarked
package hengji.app.account;

import org.jspecify.annotations.NullMarked;
