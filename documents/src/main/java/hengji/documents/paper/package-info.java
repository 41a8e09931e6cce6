/** The papers of an evaluation (成套材料): the form, the opinion, the report, the explanation, and the list over many. */
@NullMarked
package hengji.documents.paper;

import org.jspecify.annotations.NullMarked;
