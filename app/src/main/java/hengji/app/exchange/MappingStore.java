package hengji.app.exchange;

import static hengji.app.tables.Tables.EXCHANGE_MAPPING;

import hengji.core.exact.AmountUnit;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a region's mappings, one a kind. */
@Component
class MappingStore {
    private static final TypeReference<Map<Item, String>> HEADERS = new TypeReference<>() {};

    private final DSLContext database;

    MappingStore(DSLContext database) {
        this.database = database;
    }

    Optional<Mapping> find(String region, Kind kind) {
        return database.selectFrom(EXCHANGE_MAPPING)
                .where(EXCHANGE_MAPPING.REGION_CODE.eq(region), EXCHANGE_MAPPING.KIND.eq(kind.name()))
                .fetchOptional(found -> read(found.getHeaders(), found.getAmountUnit()));
    }

    void keep(String region, Kind kind, Mapping mapping) {
        database.deleteFrom(EXCHANGE_MAPPING)
                .where(EXCHANGE_MAPPING.REGION_CODE.eq(region), EXCHANGE_MAPPING.KIND.eq(kind.name()))
                .execute();
        database.insertInto(EXCHANGE_MAPPING)
                .set(EXCHANGE_MAPPING.REGION_CODE, region)
                .set(EXCHANGE_MAPPING.KIND, kind.name())
                .set(EXCHANGE_MAPPING.HEADERS, text(mapping))
                .set(EXCHANGE_MAPPING.AMOUNT_UNIT, mapping.unit().chinese())
                .execute();
    }

    static String text(Mapping mapping) {
        return JsonMapper.shared().writeValueAsString(mapping.headers());
    }

    static Mapping read(String headers, String unit) {
        return new Mapping(
                JsonMapper.shared().readValue(headers, HEADERS),
                AmountUnit.find(unit).orElse(AmountUnit.TEN_THOUSAND));
    }
}
