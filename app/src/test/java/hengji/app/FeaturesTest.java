package hengji.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A feature is a package: it sees another only through what that one makes public, and never in a circle. */
final class FeaturesTest {
    @Test
    void features_stand_side_by_side_without_a_circle() {
        ApplicationModules.of(Office.class, resideInAnyPackage("hengji.app.tables..", "hengji.app.house.."))
                .verify();
    }
}
