@NullMarked
package hengji.documents.flat;

import org.jspecify.annotations.NullMarked;
