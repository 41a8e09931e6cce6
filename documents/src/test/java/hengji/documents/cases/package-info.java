@NullMarked
package hengji.documents.cases;

import org.jspecify.annotations.NullMarked;
