package hengji.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may never depend on what. */
class WallsTest {
    /** Stands beside the house and measures it: it may use everything, and nothing may use it. */
    private static final String BENCH = "hengji.bench..";
    /** The tables as code, made from the migrations at build. */
    private static final DescribedPredicate<JavaClass> GENERATED = resideInAPackage("hengji.app.tables..");
    /** What answers a request: pages and the interface for programs. */
    private static final DescribedPredicate<JavaClass> ROUTES = annotatedWith(
                    "org.springframework.stereotype.Controller")
            .or(annotatedWith("org.springframework.web.bind.annotation.RestController"))
            .forSubtype();

    @Test
    void core_stands_on_the_jdk_alone() {
        hold(classes()
                .that()
                .resideInAPackage("hengji.core..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("hengji.core..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.annotations.."))));
    }

    @Test
    void core_knows_no_file_clock_locale_setting_random_or_log() {
        never(
                "hengji.core..",
                "java.io..",
                "java.nio",
                "java.nio.file..",
                "java.nio.channels..",
                "java.net..",
                "java.util.logging..",
                "java.sql..");
        hold(noClasses()
                .that()
                .resideInAPackage("hengji.core..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID|Date|Calendar|TimeZone)"));
        hold(noClasses()
                .that()
                .resideInAPackage("hengji.core..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(LocalDate.class, "now"));
    }

    @Test
    void inside_core_each_package_stands_on_the_ones_below_it() {
        hold(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("evaluation")
                .definedBy("hengji.core.evaluation..")
                .layer("audit")
                .definedBy("hengji.core.audit..")
                .layer("scoring")
                .definedBy("hengji.core.scoring..")
                .layer("policy")
                .definedBy("hengji.core.policy..")
                .layer("form")
                .definedBy("hengji.core.form..")
                .layer("explain")
                .definedBy("hengji.core.explain..")
                .layer("exact")
                .definedBy("hengji.core.exact..")
                .layer("workflow")
                .definedBy("hengji.core.workflow..")
                .layer("procedure")
                .definedBy("hengji.core.procedure..")
                .layer("rollup")
                .definedBy("hengji.core.rollup..")
                .layer("year")
                .definedBy(
                        "hengji.core.monitoring..",
                        "hengji.core.rectification..",
                        "hengji.core.recheck..",
                        "hengji.core.memory..",
                        "hengji.core.result..")
                .whereLayer("year")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("evaluation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("procedure")
                .mayOnlyBeAccessedByLayers("year")
                .whereLayer("workflow")
                .mayOnlyBeAccessedByLayers("procedure", "year")
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers("evaluation")
                .whereLayer("scoring")
                .mayOnlyBeAccessedByLayers("evaluation")
                .whereLayer("rollup")
                .mayOnlyBeAccessedByLayers("audit")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("evaluation", "audit", "scoring", "rollup", "year")
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("evaluation", "audit", "scoring", "policy", "rollup", "year")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers(
                        "evaluation", "audit", "scoring", "policy", "form", "workflow", "procedure", "rollup", "year"));
        never("hengji.core.workflow..", "hengji.core.exact..");
    }

    @Test
    void rooms_on_one_level_do_not_see_each_other() {
        never("hengji.documents..", "hengji.policies..", "hengji.language..", "hengji.cli..", "hengji.app..");
        never("hengji.policies..", "hengji.documents..", "hengji.language..", "hengji.cli..", "hengji.app..");
        never("hengji.language..", "hengji.documents..", "hengji.policies..", "hengji.cli..", "hengji.app..");
    }

    @Test
    void a_door_does_not_see_another_door() {
        never("hengji.cli..", "hengji.app..");
        never("hengji.app..", "hengji.cli..");
        onlyIn(Set.of(BENCH), BENCH);
    }

    @Test
    void file_format_libraries_stay_in_documents() {
        onlyIn(
                Set.of("hengji.documents..", BENCH),
                "org.apache.poi..",
                "org.apache.pdfbox..",
                "com.openhtmltopdf..",
                "org.jsoup..",
                "org.dhatim..",
                "com.fasterxml..",
                "javax.xml.stream..");
    }

    @Test
    void yaml_stays_in_policies_words_in_language_and_options_at_the_doors() {
        onlyIn(Set.of("hengji.policies.."), "org.snakeyaml..");
        onlyIn(Set.of("hengji.language.."), "com.hankcs..");
        onlyIn(Set.of("hengji.cli..", "hengji.app.."), "picocli..");
    }

    @Test
    void web_and_database_stay_in_the_app() {
        onlyIn(
                Set.of("hengji.app..", BENCH),
                "org.springframework..",
                "jakarta.servlet..",
                "org.jooq..",
                "org.flywaydb..",
                "gg.jte..",
                "java.sql..",
                "javax.sql..");
    }

    @Test
    void inside_the_app_rights_and_forms_know_no_feature() {
        hold(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("storage")
                .definedBy("hengji.app.storage..", "hengji.app.tables..")
                .layer("people and places")
                .definedBy("hengji.app.account..", "hengji.app.organisation..", "hengji.app.content..")
                .layer("rights")
                .definedBy("hengji.app.access..", "hengji.app.journal..")
                .layer("frame")
                .definedBy("hengji.app.frame..")
                .layer("form")
                .definedBy("hengji.app.form..")
                .layer("features")
                .definedBy(resideInAPackage("hengji.app.*")
                        .and(not(resideInAnyPackage(
                                "hengji.app.storage..",
                                "hengji.app.tables..",
                                "hengji.app.account..",
                                "hengji.app.organisation..",
                                "hengji.app.content..",
                                "hengji.app.access..",
                                "hengji.app.journal..",
                                "hengji.app.frame..",
                                "hengji.app.form.."))))
                .whereLayer("features")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("frame")
                .mayOnlyBeAccessedByLayers("features")
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("features")
                .whereLayer("rights")
                .mayOnlyBeAccessedByLayers("features", "frame", "form")
                .whereLayer("people and places")
                .mayOnlyBeAccessedByLayers("features", "frame", "form", "rights"));
    }

    @Test
    void pages_and_programs_ask_use_cases_and_nobody_asks_them() {
        hold(classes().that(ROUTES).should().notBePublic());
        hold(noClasses()
                .that(ROUTES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "hengji.app.tables.."));
        hold(noClasses()
                .that(not(ROUTES))
                .and()
                .resideInAPackage("hengji.app..")
                .should()
                .dependOnClassesThat(ROUTES));
    }

    @Test
    void what_went_wrong_is_told_in_one_place() {
        hold(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameNotMatching("hengji\\.app\\.frame\\.Troubles")
                .should()
                .beAnnotatedWith("org.springframework.web.bind.annotation.ExceptionHandler"));
    }

    @Test
    void the_app_asks_its_clock_for_the_time() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            hold(noClasses().that().resideInAPackage("hengji.app..").should().callMethod(type, "now"));
        }
        hold(noClasses()
                .that()
                .resideInAPackage("hengji.app..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault"));
        hold(noClasses()
                .that()
                .resideInAPackage("hengji.app..")
                .and()
                .doNotHaveSimpleName("OfficeTime")
                .should()
                .callMethod(ZoneId.class, "of", String.class));
    }

    @Test
    void nothing_opens_a_connection_but_the_commands_that_ask_a_running_office_and_the_post() {
        hold(
                noClasses()
                        .that(not(resideInAPackage(BENCH)))
                        .and()
                        .haveNameNotMatching(
                                "hengji\\.app\\.(BackupCommand|Opening|keeping\\.(Pinned|RunningOffice)|mail\\.Post)(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "(java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket|http\\.)|jakarta\\.mail\\.).*"));
    }

    @Test
    void no_room_has_a_cycle() {
        for (String room : House.ROOMS) {
            hold(slices().matching("hengji." + room + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(GENERATED, GENERATED)
                    .allowEmptyShould(true));
        }
    }

    @Test
    void no_package_is_a_drawer_for_odds_and_ends() {
        hold(noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..helper..", "..base..", "..manager..", "..impl.."));
        hold(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)(\\$.*)?")
                .orShould()
                .haveNameMatching("hengji\\..*\\.(Base|Abstract)[A-Z].*"));
    }

    private static void never(String room, String... others) {
        hold(noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    private static void onlyIn(Set<String> rooms, String... libraries) {
        hold(noClasses()
                .that(not(resideInAnyPackage(rooms.toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries));
    }

    private static void hold(ArchRule rule) {
        rule.check(House.CLASSES);
    }
}
