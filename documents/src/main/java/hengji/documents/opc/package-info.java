/** The packaging that new Word and Excel files share: parts of an archive and how they point at each other. */
@NullMarked
package hengji.documents.opc;

import org.jspecify.annotations.NullMarked;
