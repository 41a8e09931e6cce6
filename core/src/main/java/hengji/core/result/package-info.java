/** What a result leads to in the next budget (结果应用): a proposal, and a person's decision. */
@NullMarked
package hengji.core.result;

import org.jspecify.annotations.NullMarked;
