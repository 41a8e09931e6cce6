package hengji.core.result;

/**
 * One condition of a rule, held against the facts.
 *
 * @param name what it looks at, e.g. 评价等级
 * @param fact what is known of it, as printed
 * @param truth whether it holds
 */
record Condition(String name, String fact, Truth truth) {}
