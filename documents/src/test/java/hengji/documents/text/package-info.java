@NullMarked
package hengji.documents.text;

import org.jspecify.annotations.NullMarked;
