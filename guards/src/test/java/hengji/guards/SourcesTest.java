package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits that show in the text of the sources. */
class SourcesTest {
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|UnsupportedOperationException|@SuppressWarnings|@Disabled");
    private static final Path APP = House.ROOT.resolve("app/src/main");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^@param ");
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float)\\b");

    @Test
    void a_file_holds_one_idea() {
        assertThat(House.mainSources().stream()
                        .filter(file -> House.text(file).lines().count() > 350))
                .isEmpty();
    }

    @Test
    void nothing_is_left_unfinished_or_silenced() {
        assertThat(House.mainSources().stream()
                        .filter(file -> UNFINISHED.matcher(House.text(file)).find()))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        List<Path> unmarked = House.mainSources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothing_a_form_prints_is_binary_floating_point() {
        Path core = House.ROOT.resolve("core/src/main/java");
        assertThat(House.below(core, ".java")
                        .filter(file -> FLOATING.matcher(House.text(file)).find()))
                .as("only the likeness of two texts, which chooses and is never printed, may be a double")
                .allMatch(file -> House.text(file).contains("likeness"));
    }

    @Test
    void the_office_reckons_without_binary_floating_point() {
        Pattern anywhere = Pattern.compile("\\b(double|float|Double|Float)\\b|doubleValue|floatValue");
        assertThat(House.below(APP.resolve("java"), ".java")
                        .filter(file -> anywhere.matcher(House.text(file)).find()))
                .isEmpty();
    }

    @Test
    void a_page_takes_one_record() {
        assertThat(templates()
                        .filter(file -> House.text(file).contains("@template.frame.layout("))
                        .filter(file ->
                                PARAMETER.matcher(House.text(file)).results().count() != 1))
                .isEmpty();
    }

    @Test
    void what_people_typed_is_never_written_as_markup() {
        assertThat(templates().filter(file -> House.text(file).contains("$unsafe{")))
                .isEmpty();
    }

    @Test
    void style_and_script_stand_in_files_of_their_own() {
        Pattern inline = Pattern.compile("\\sstyle=\"|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"");
        assertThat(templates().filter(file -> inline.matcher(House.text(file)).find()))
                .isEmpty();
    }

    @Test
    void sql_is_written_by_hand_only_where_tables_are_not_known_beforehand() {
        Pattern sql = Pattern.compile("\"\\s*(select|insert into|update|delete from|alter table) ");
        assertThat(House.below(APP.resolve("java"), ".java")
                        .filter(file -> sql.matcher(House.text(file)).find())
                        .map(file -> file.getName(file.getNameCount() - 2).toString())
                        .distinct())
                .as("backups of whatever tables there are, and a chain's first entry, which two may begin at once")
                .containsExactlyInAnyOrder("journal", "keeping");
    }

    @Test
    void nobody_is_held_while_a_clock_runs_down() {
        Path bench = House.ROOT.resolve("bench");
        assertThat(House.mainSources().stream()
                        .filter(file -> !file.startsWith(bench))
                        .filter(file -> House.text(file).contains(".sleep(")))
                .as("only the bench's officers think, and wait for an office to open")
                .isEmpty();
    }

    private static Stream<Path> templates() {
        return House.below(APP.resolve("jte"), ".jte");
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && House.text(packageInfo).contains("@NullMarked");
    }
}
