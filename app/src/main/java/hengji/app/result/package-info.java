/** What a result leads to in the next budget: proposed by the pack's table, decided by a person (结果应用). */
@NullMarked
package hengji.app.result;

import org.jspecify.annotations.NullMarked;
