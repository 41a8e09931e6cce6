package hengji.cli;

import hengji.policies.Complaint;
import hengji.policies.PackCheck;
import hengji.policies.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A user's own folder of rule packs, laid over the shipped ones. */
final class PackFolder {
    private PackFolder() {}

    /** The packs of the folder, or the shipped ones where none was named. */
    static Packs open(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return Packs.shipped();
        }
        return switch (Packs.check(existing(folder.get()))) {
            case PackCheck.Sound(Packs packs) -> packs;
            case PackCheck.Faulty(List<Complaint> complaints) -> throw refused(complaints);
        };
    }

    /** Prints what is wrong with a folder; the exit code says whether anything is. */
    static int check(Path folder, Console console) {
        return switch (Packs.check(existing(folder))) {
            case PackCheck.Sound(Packs packs) -> {
                int count = packs.all().size();
                console.print(console.choose(
                        "口径文件夹没有问题，连同内置口径共 " + count + " 个。",
                        "The folder is sound: " + count + " packs with the shipped ones."));
                yield Exit.FINE;
            }
            case PackCheck.Faulty(List<Complaint> complaints) -> {
                complaints.forEach(complaint -> print(complaint, console));
                yield Exit.FINDINGS;
            }
        };
    }

    private static void print(Complaint complaint, Console console) {
        console.print(complaint.file() + ":" + complaint.line() + "  "
                + complaint.message().in(console.language()));
        console.print(
                console.choose("    改法：", "    Mend: ") + complaint.advice().in(console.language()));
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("没有口径文件夹“" + folder + "”。", "There is no folder of packs " + folder + ".");
        }
        return folder;
    }

    private static UsageError refused(List<Complaint> complaints) {
        String zh = complaints.stream()
                .map(c -> c.file() + ":" + c.line() + " " + c.message().zh())
                .collect(Collectors.joining("\n"));
        String en = complaints.stream()
                .map(c -> c.file() + ":" + c.line() + " " + c.message().en())
                .collect(Collectors.joining("\n"));
        return new UsageError("口径文件夹有误，请先改正：\n" + zh, "The folder of packs has faults; mend them first:\n" + en);
    }
}
