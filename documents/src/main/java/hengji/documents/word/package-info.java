/** Word documents, new (docx) and old (doc). */
@NullMarked
package hengji.documents.word;

import org.jspecify.annotations.NullMarked;
