package hengji.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder on which somebody writes packs of their own. */
record Desk(Path folder) {
    /** Nine lines with which a pack on cn-2021 begins; what follows stands from line 10 on. */
    static final String HEAD = """
            schema: hengji/pack/1
            id: ours
            version: '1'
            title: { zh: 本县口径, en: ours }
            level: county
            extends: cn-2021
            valid: { from: 2022 }
            sources:
              ours: { document: 本县办法（虚构）, number: 虚构〔2022〕1号 }
            """;

    Desk with(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    List<Complaint> complaints() {
        return switch (Packs.check(folder)) {
            case PackCheck.Sound _ -> List.of();
            case PackCheck.Faulty(List<Complaint> complaints) -> complaints;
        };
    }

    /** The only complaint about a pack with that head and more. */
    Complaint complaint(String more) {
        return only(HEAD + more);
    }

    Complaint only(String content) {
        List<Complaint> complaints = with("ours.yaml", content).complaints();
        assertThat(complaints).hasSize(1);
        assertThat(complaints.getFirst().advice().zh()).isNotBlank();
        assertThat(complaints.getFirst().advice().en()).isNotBlank();
        return complaints.getFirst();
    }
}
