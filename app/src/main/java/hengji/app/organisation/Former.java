package hengji.app.organisation;

import java.time.LocalDate;

/**
 * What an organisation was, until something changed.
 *
 * @param code 编码 of that time
 * @param name 名称 of that time
 * @param parentId what it belonged to; 0 for none
 * @param from first day
 * @param to last day
 * @param reason why it changed then
 * @param documentNo 文号; empty where none was given
 */
public record Former(
        String code, String name, long parentId, LocalDate from, LocalDate to, String reason, String documentNo) {}
