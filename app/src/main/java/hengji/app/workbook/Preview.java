package hengji.app.workbook;

import java.util.List;

/**
 * What a workbook would change.
 *
 * @param id of the returned workbook
 * @param differences the cells in which it differs from the form as it is now
 * @param others cells that are not the reader's to fill in
 * @param notes what could not be read
 */
public record Preview(long id, List<Difference> differences, int others, List<String> notes) {
    public Preview {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    public long conflicts() {
        return differences.stream().filter(Difference::isConflict).count();
    }
}
