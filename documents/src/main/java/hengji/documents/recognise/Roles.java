package hengji.documents.recognise;

import hengji.core.form.BudgetRole;
import hengji.documents.recognise.words.Term;

/** Which budget line a label of the role part names. */
final class Roles {
    private Roles() {}

    static BudgetRole role(Term term) {
        return switch (term) {
            case ROLE_TOTAL -> BudgetRole.TOTAL;
            case ROLE_FISCAL -> BudgetRole.FISCAL;
            case ROLE_CENTRAL -> BudgetRole.CENTRAL;
            case ROLE_LOCAL -> BudgetRole.LOCAL;
            case ROLE_OTHER -> BudgetRole.OTHER;
            case ROLE_CARRIED_OVER -> BudgetRole.CARRIED_OVER;
            case ROLE_SPECIAL_ACCOUNT -> BudgetRole.SPECIAL_ACCOUNT;
            case ROLE_UNIT -> BudgetRole.UNIT;
            case ROLE_BASIC -> BudgetRole.BASIC;
            case ROLE_PROJECT -> BudgetRole.PROJECT;
            default -> throw new IllegalArgumentException(term + " is no budget line");
        };
    }
}
