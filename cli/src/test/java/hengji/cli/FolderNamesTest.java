package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderNamesTest {
    private static final Path ONE = Path.of("甲/自评表.docx");
    private static final Path OTHER = Path.of("乙/自评表.xlsx");

    @Test
    void a_folder_is_called_like_its_file() {
        assertThat(new FolderNames(List.of(ONE)).of(ONE, 1, 1)).isEqualTo("自评表");
    }

    @Test
    void files_of_one_name_are_told_apart_in_the_order_they_come() {
        FolderNames names = new FolderNames(List.of(ONE, OTHER));

        assertThat(names.of(ONE, 1, 1)).isEqualTo("自评表");
        assertThat(names.of(OTHER, 1, 1)).isEqualTo("自评表 (2)");
    }

    @Test
    void several_forms_of_one_file_are_numbered() {
        assertThat(new FolderNames(List.of(ONE)).of(ONE, 2, 3)).isEqualTo("自评表-2");
    }
}
