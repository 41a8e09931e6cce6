/** Papers as workbooks (xlsx), written part by part so that they come out the same every time. */
@NullMarked
package hengji.documents.paper.sheet;

import org.jspecify.annotations.NullMarked;
