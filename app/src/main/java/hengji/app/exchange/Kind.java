package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables that are exchanged. */
public enum Kind {
    UNITS(Wording.of("单位", "Units")),
    PROJECTS(Wording.of("项目", "Projects")),
    TARGETS(Wording.of("绩效目标", "Targets")),
    INDICATORS(Wording.of("绩效指标", "Indicators")),
    ADJUSTMENTS(Wording.of("预算调整", "Adjustments")),
    PAYMENTS(Wording.of("支付进度", "Payments"));

    private final Wording wording;

    Kind(Wording wording) {
        this.wording = wording;
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
        return switch (this) {
            case UNITS -> List.of(Item.UNIT_CODE);
            case PROJECTS -> List.of(Item.PROJECT_CODE);
            case TARGETS -> List.of(Item.UNIT_CODE, Item.PROJECT_CODE, Item.NUMBER);
            case INDICATORS -> List.of(Item.UNIT_CODE, Item.PROJECT_CODE, Item.INDICATOR);
            case ADJUSTMENTS, PAYMENTS -> List.of(Item.UNIT_CODE, Item.PROJECT_CODE);
        };
    }

    /** What no table of this kind may lack. */
    public List<Item> required() {
        return switch (this) {
            case UNITS -> List.of(Item.UNIT_CODE, Item.UNIT_NAME);
            case PROJECTS -> List.of(Item.UNIT_CODE, Item.PROJECT_CODE, Item.PROJECT_NAME);
            case TARGETS -> List.of(Item.UNIT_CODE, Item.GOAL);
            case INDICATORS -> List.of(Item.UNIT_CODE, Item.INDICATOR);
            case ADJUSTMENTS -> List.of(Item.UNIT_CODE, Item.ADJUSTED);
            case PAYMENTS -> List.of(Item.UNIT_CODE, Item.EXECUTED);
        };
    }

    /** Everything a table of this kind may hold, as it goes out. */
    public List<Item> items() {
        return switch (this) {
            case UNITS ->
                List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PARENT_CODE, Item.UNIT_KIND, Item.CONTACT, Item.PHONE);
            case PROJECTS ->
                List.of(
                        Item.UNIT_CODE,
                        Item.UNIT_NAME,
                        Item.PROJECT_CODE,
                        Item.PROJECT_NAME,
                        Item.FIRST_YEAR,
                        Item.LAST_YEAR,
                        Item.INITIAL,
                        Item.CARRIED_OVER,
                        Item.ADDED);
            case TARGETS -> List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PROJECT_CODE, Item.NUMBER, Item.GOAL);
            case INDICATORS ->
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
                        Item.WEIGHT);
            case ADJUSTMENTS ->
                List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PROJECT_CODE, Item.ADJUSTED, Item.DOCUMENT);
            case PAYMENTS ->
                List.of(Item.UNIT_CODE, Item.UNIT_NAME, Item.PROJECT_CODE, Item.EXECUTED, Item.EXECUTED_ON);
        };
    }

    /** Whether it holds amounts, and so needs to say in what. */
    public boolean hasAmounts() {
        return items().stream().anyMatch(item -> item.type() == Item.Type.AMOUNT);
    }
}
