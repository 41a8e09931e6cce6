/** Mails that go out with notices, where a mail server is set (邮件). */
@NullMarked
package hengji.app.mail;

import org.jspecify.annotations.NullMarked;
