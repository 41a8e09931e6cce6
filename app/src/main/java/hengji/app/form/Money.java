package hengji.app.form;

import hengji.core.form.BudgetRole;
import java.util.Arrays;
import java.util.Comparator;

/** What a line of money stands for, by its name. */
public final class Money {
    private Money() {}

    /** The role its words name; {@link BudgetRole#OTHER} where they name none. */
    public static BudgetRole role(String item) {
        return Arrays.stream(BudgetRole.values())
                .filter(role -> item.contains(role.chinese()))
                .max(Comparator.comparingInt(role -> role.chinese().length()))
                .orElseGet(() -> byWord(item));
    }

    private static BudgetRole byWord(String item) {
        if (item.contains("总额") || item.contains("合计")) {
            return BudgetRole.TOTAL;
        }
        return item.contains("财政") ? BudgetRole.FISCAL : BudgetRole.OTHER;
    }
}
