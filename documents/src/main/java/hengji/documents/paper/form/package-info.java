/** The official layouts of the forms (表样): what stands where on a 目标表, 自评表, 监控表 or transfer form. */
@NullMarked
package hengji.documents.paper.form;

import org.jspecify.annotations.NullMarked;
