/** Rule packs as dated, cited data and their one loader. */
@NullMarked
package hengji.policies;

import org.jspecify.annotations.NullMarked;
