@NullMarked
package hengji.documents.pdf;

import org.jspecify.annotations.NullMarked;
