@NullMarked
package hengji.app.mail;

import org.jspecify.annotations.NullMarked;
