package hengji.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What may never depend on what. */
class WallsTest {
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
                .callMethod(java.time.LocalDate.class, "now"));
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
        never("hengji.documents..", "hengji.policies..", "hengji.language..", "hengji.cli..");
        never("hengji.policies..", "hengji.documents..", "hengji.language..", "hengji.cli..");
        never("hengji.language..", "hengji.documents..", "hengji.policies..", "hengji.cli..");
    }

    @Test
    void file_format_libraries_stay_in_documents() {
        onlyIn(
                "hengji.documents..",
                "org.apache.poi..",
                "org.apache.pdfbox..",
                "com.openhtmltopdf..",
                "org.jsoup..",
                "org.dhatim..",
                "com.fasterxml..",
                "javax.xml.stream..");
    }

    @Test
    void yaml_stays_in_policies_words_in_language_and_options_in_the_cli() {
        onlyIn("hengji.policies..", "org.snakeyaml..");
        onlyIn("hengji.language..", "com.hankcs..");
        onlyIn("hengji.cli..", "picocli..");
    }

    @Test
    void nothing_opens_a_connection() {
        hold(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket|http\\..*)"));
    }

    @Test
    void no_room_has_a_cycle() {
        for (String room : House.ROOMS) {
            hold(slices().matching("hengji." + room + ".(**)")
                    .should()
                    .beFreeOfCycles()
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

    private static void onlyIn(String room, String... libraries) {
        hold(noClasses()
                .that(not(resideInAPackage(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries));
    }

    private static void hold(ArchRule rule) {
        rule.check(House.CLASSES);
    }
}
