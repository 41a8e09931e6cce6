/** Papers as Word documents (docx), written part by part so that they come out the same every time. */
@NullMarked
package hengji.documents.paper.word;

import org.jspecify.annotations.NullMarked;
