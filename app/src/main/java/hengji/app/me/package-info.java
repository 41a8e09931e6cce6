/** What everybody keeps of themselves: password, second factor, sessions, tokens, language (我的账号). */
@NullMarked
package hengji.app.me;

import org.jspecify.annotations.NullMarked;
