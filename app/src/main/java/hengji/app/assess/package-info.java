/** The engine at work on stored forms: what is wrong, what it scores (审核、计分). */
@NullMarked
package hengji.app.assess;

import org.jspecify.annotations.NullMarked;
