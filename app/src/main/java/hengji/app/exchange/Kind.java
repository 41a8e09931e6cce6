package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables that are exchanged. */
public enum Kind {
    UNITS(
            Wording.of("单位", "Units"),
            List.of(Item.UNIT_CODE),
            List.of(Item.UNIT_CODE, Item.UNIT_NAME),
            List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PARENT_CODE, Item.UNIT_KIND, Item.CONTACT, Item.PHONE)),
    PROJECTS(
            Wording.of("项目", "Projects"),
            List.of(Item.PROJECT_CODE),
            List.of(Item.UNIT_CODE, Item.PROJECT_CODE, Item.PROJECT_NAME),
            List.of(
                    Item.UNIT_CODE,
                    Item.UNIT_NAME,
                    Item.PROJECT_CODE,
                    Item.PROJECT_NAME,
                    Item.FIRST_YEAR,
                    Item.LAST_YEAR,
                    Item.INITIAL,
                    Item.CARRIED_OVER,
                    Item.ADDED)),
    TARGETS(
            Wording.of("绩效目标", "Targets"),
            List.of(Item.UNIT_CODE, Item.PROJECT_CODE, Item.NUMBER),
            List.of(Item.UNIT_CODE, Item.GOAL),
            List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PROJECT_CODE, Item.NUMBER, Item.GOAL)),
    INDICATORS(
            Wording.of("绩效指标", "Indicators"),
            List.of(Item.UNIT_CODE, Item.PROJECT_CODE, Item.INDICATOR),
            List.of(Item.UNIT_CODE, Item.INDICATOR),
            List.of(
                    Item.UNIT_CODE,
                    Item.UNIT_NAME,
                    Item.PROJECT_CODE,
                    Item.LEVEL1,
                    Item.LEVEL2,
                    Item.INDICATOR,
                    Item.SIGN,
                    Item.TARGET,
                    Item.MEASURE,
                    Item.WEIGHT)),
    ADJUSTMENTS(
            Wording.of("预算调整", "Adjustments"),
            List.of(Item.UNIT_CODE, Item.PROJECT_CODE),
            List.of(Item.UNIT_CODE, Item.ADJUSTED),
            List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PROJECT_CODE, Item.ADJUSTED, Item.DOCUMENT)),
    PAYMENTS(
            Wording.of("支付进度", "Payments"),
            List.of(Item.UNIT_CODE, Item.PROJECT_CODE),
            List.of(Item.UNIT_CODE, Item.EXECUTED),
            List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PROJECT_CODE, Item.EXECUTED, Item.EXECUTED_ON));

    private final Wording wording;
    private final List<Item> identity;
    private final List<Item> required;
    private final List<Item> items;

    Kind(Wording wording, List<Item> identity, List<Item> required, List<Item> items) {
        this.wording = wording;
        this.identity = identity;
        this.required = required;
        this.items = items;
    }

    public Wording wording() {
        return wording;
    }

    /** By its name in addresses: {@code units}, {@code projects} … */
    public static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a row is known by. */
    List<Item> identity() {
        return identity;
    }

    /** What no table of this kind may lack. */
    public List<Item> required() {
        return required;
    }

    /** Everything a table of this kind may hold, as it goes out. */
    public List<Item> items() {
        return items;
    }

    /** Whether it holds amounts, and so needs to say in what. */
    public boolean hasAmounts() {
        return items.stream().anyMatch(item -> item.type() == Item.Type.AMOUNT);
    }
}
