package hengji.app.mail;

import java.util.Optional;

/**
 * Somebody who can be reached by mail.
 *
 * @param account whose
 * @param region whose administrators keep the account; absent where none do
 * @param name 姓名
 * @param mail the address
 * @param english whether English was chosen
 */
record Addressee(long account, Optional<String> region, String name, String mail, boolean english) {}
