/** Contents of uploaded files, kept once each in the database (附件内容). */
@NullMarked
package hengji.app.content;

import org.jspecify.annotations.NullMarked;
