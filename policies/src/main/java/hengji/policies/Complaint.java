package hengji.policies;

import hengji.core.explain.Wording;

/**
 * What is wrong with a pack's file (口径文件的问题).
 *
 * @param file its name
 * @param line counts from 1
 * @param message what is wrong
 * @param advice what to do
 */
public record Complaint(String file, int line, Wording message, Wording advice) {}
