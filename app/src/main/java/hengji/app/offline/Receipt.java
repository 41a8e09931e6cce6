package hengji.app.offline;

import java.time.LocalDate;

/**
 * A receipt for what was filed on paper; it counts as filed.
 *
 * @param id internal
 * @param form the form it stands for, whose content is not here
 * @param year 年度
 * @param owner whose
 * @param kind what kind of form
 * @param number 回执编号
 * @param receivedOn when it was received
 * @param receivedBy who received it
 * @param broughtBy who brought it
 * @param ground why it was not filed here
 */
public record Receipt(
        long id,
        long form,
        int year,
        String owner,
        String kind,
        String number,
        LocalDate receivedOn,
        String receivedBy,
        String broughtBy,
        String ground) {}
