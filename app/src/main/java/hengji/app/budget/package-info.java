/** What the budget system knows of a form's money, proposed beside what was typed (预算数带入). */
@NullMarked
package hengji.app.budget;

import org.jspecify.annotations.NullMarked;
