/** Zip packages of XML parts that come out the same, byte for byte, every time. */
@NullMarked
package hengji.documents.paper.archive;

import org.jspecify.annotations.NullMarked;
