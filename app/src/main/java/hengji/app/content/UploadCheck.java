package hengji.app.content;

import hengji.core.explain.Wording;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an uploaded file may be kept: by its size, its first bytes against its name, and what an archive carries. */
public final class UploadCheck {
    private static final Wording TOO_LARGE = Wording.of(
            "文件超过 " + (Contents.LARGEST >> 20) + " MB，没有保存；请压缩或拆分后再上传。",
            "The file is larger than " + (Contents.LARGEST >> 20) + " MB and was not kept.");
    private static final Wording UNKNOWN = Wording.of(
            "只收 PDF、图片（JPG、PNG、TIFF）、Word、Excel 和 ZIP 文件。",
            "Only PDF, pictures (JPG, PNG, TIFF), Word, Excel and ZIP files are taken.");
    private static final Wording MACROS = Wording.of(
            "文件带有宏，没有保存；请另存为不带宏的格式（docx、xlsx）再上传。",
            "The file carries macros and was not kept; save it as docx or xlsx.");
    private static final Wording PROGRAM =
            Wording.of("压缩包里有程序文件，没有保存。", "The archive carries a program and was not kept.");

    private static final Map<Media, Set<String>> ENDINGS = Map.of(
            Media.PDF, Set.of("pdf"),
            Media.JPEG, Set.of("jpg", "jpeg"),
            Media.PNG, Set.of("png"),
            Media.TIFF_LITTLE, Set.of("tif", "tiff"),
            Media.TIFF_BIG, Set.of("tif", "tiff"),
            Media.ZIP, Set.of("zip", "docx", "xlsx", "pptx", "wps", "et", "ofd"),
            Media.COMPOUND, Set.of("doc", "xls", "ppt", "wps", "et"));
    private static final Set<String> PROGRAMS =
            Set.of("exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "js", "jar", "msi", "lnk", "hta", "sh");
    private static final List<byte[]> COMPOUND_MACROS =
            List.of("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), "Macros".getBytes(StandardCharsets.UTF_16LE));

    private UploadCheck() {}

    /** Why a file may not be kept; absent if it may. */
    public static Optional<Wording> fault(String name, byte[] content) {
        if (content.length > Contents.LARGEST) {
            return Optional.of(TOO_LARGE);
        }
        Optional<Media> media = Media.of(content);
        if (media.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        String ending = ending(name);
        if (!ENDINGS.getOrDefault(media.get(), Set.of()).contains(ending)) {
            return Optional.of(Wording.of(
                    "文件内容与扩展名“." + ending + "”不符，没有保存；请核对文件后再上传。",
                    "The content is not what ." + ending + " says; the file was not kept."));
        }
        return switch (media.get()) {
            case ZIP -> archiveFault(content);
            case COMPOUND ->
                COMPOUND_MACROS.stream().anyMatch(mark -> holds(content, mark))
                        ? Optional.of(MACROS)
                        : Optional.empty();
            case PDF, JPEG, PNG, TIFF_LITTLE, TIFF_BIG -> Optional.empty();
        };
    }

    private static Optional<Wording> archiveFault(byte[] content) {
        try {
            List<String> names = ZipArchive.open(content, Limits.DEFAULT).names();
            if (names.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
                return Optional.of(MACROS);
            }
            return names.stream().anyMatch(part -> PROGRAMS.contains(ending(part)))
                    ? Optional.of(PROGRAM)
                    : Optional.empty();
        } catch (UnreadableFile problem) {
            return Optional.of(problem.refusal().message());
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean holds(byte[] content, byte[] mark) {
        for (int at = 0; at + mark.length <= content.length; at++) {
            int same = 0;
            while (same < mark.length && content[at + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }
}
