package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Passage;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HJ045: are there faults of setting, such as mixed colons or runs of blanks? */
final class Typography implements Rule {
    private static final RuleCard CARD = new RuleCard(
            45,
            Wording.of("文字格式", "Typography"),
            Wording.of("是否有全半角混用、连续空格、重复标点等格式问题？", "Are there mixed widths, runs of blanks or doubled marks?"),
            Wording.of(
                    "公开的表格代表单位形象；格式混乱也让系统难以识别。",
                    "A published form speaks for the office, and untidy text is hard to read by machine."),
            Wording.of(
                    "统一用全角标点，删去多余空格，分条的请换行。",
                    "Use full-width marks throughout, delete extra blanks, begin each item on a line of its own."),
            Citation.systemDefault("文字格式规范"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Map<Passage.Part, List<Passage>> parts = examination.passages().stream()
                .collect(Collectors.groupingBy(
                        Passage::part, () -> new EnumMap<>(Passage.Part.class), Collectors.toList()));
        return parts.entrySet().stream()
                .filter(part -> part.getKey() != Passage.Part.HEADS)
                .flatMap(part -> check(part.getKey(), part.getValue()).stream())
                .toList();
    }

    private static Optional<Finding> check(Passage.Part part, List<Passage> passages) {
        Map<Fault, List<Passage>> faults = new LinkedHashMap<>();
        for (Fault fault : Fault.values()) {
            List<Passage> hit = passages.stream()
                    .filter(passage -> fault.isIn(passage.raw()))
                    .toList();
            if (!hit.isEmpty()) {
                faults.put(fault, hit);
            }
        }
        colons(passages).ifPresent(hit -> faults.put(Fault.MIXED_COLONS, List.of(hit)));
        return faults.isEmpty() ? Optional.empty() : Optional.of(finding(part, faults));
    }

    /** One width of colon is a habit; two in one part of the form are a fault. */
    private static Optional<Passage> colons(List<Passage> passages) {
        boolean full = passages.stream().anyMatch(passage -> passage.raw().indexOf('：') >= 0);
        return full
                ? passages.stream()
                        .filter(passage -> passage.raw().indexOf(':') >= 0)
                        .filter(passage -> HALF_COLON.matcher(passage.raw()).find())
                        .findFirst()
                : Optional.empty();
    }

    /** Begins with the mark itself, so that only texts that hold one are looked at closely. */
    private static final Pattern HALF_COLON = Pattern.compile(":(?<=[\\p{IsHan}\\d]:)\\s*\\p{IsHan}");

    private static Finding finding(Passage.Part part, Map<Fault, List<Passage>> faults) {
        List<Passage> hit = faults.values().stream().flatMap(List::stream).toList();
        List<Integer> rows = hit.stream()
                .flatMap(passage -> passage.rows().stream())
                .distinct()
                .sorted()
                .toList();
        return Finding.of(
                CARD,
                Severity.HINT,
                rows,
                hit.getFirst().place(),
                Wording.of(
                        part.wording().zh() + "中有" + names(faults.keySet(), true) + "，见" + labels(hit, true)
                                + "。请统一格式。",
                        "The " + part.wording().en() + " hold " + names(faults.keySet(), false) + ": "
                                + labels(hit, false) + ". Please tidy up."));
    }

    private static String names(Set<Fault> faults, boolean zh) {
        return faults.stream().map(fault -> zh ? fault.zh : fault.en).collect(Collectors.joining(zh ? "、" : ", "));
    }

    private static String labels(List<Passage> hit, boolean zh) {
        return hit.stream()
                .map(passage -> zh ? passage.label().zh() : passage.label().en())
                .filter(label -> !label.isBlank())
                .distinct()
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    /** The faults that can be seen; mixed colons need the whole part. */
    private enum Fault {
        BLANKS("连续空格", "runs of blanks") {
            @Override
            boolean isIn(String text) {
                int run = firstRun(text);
                return run >= 0 && BLANK_RUN.matcher(text).find(Math.max(0, run - 1));
            }
        },
        DOUBLED("重复标点", "doubled marks") {
            @Override
            boolean isIn(String text) {
                return hasDouble(text);
            }
        },
        MIXED_COMMAS("全角半角逗号混用", "commas of both widths") {
            @Override
            boolean isIn(String text) {
                return text.indexOf(',') >= 0
                        && text.indexOf('，') >= 0
                        && HALF_COMMA.matcher(text).find();
            }
        },
        MIXED_COLONS("全角半角冒号混用", "colons of both widths") {
            @Override
            boolean isIn(String text) {
                return false;
            }
        };

        private static final int RUN = 3;
        private static final Pattern BLANK_RUN = Pattern.compile("\\S[ \\u3000\\u00A0]{" + RUN + ",}\\S");
        private static final String MARKS = "，。；、：";
        private static final Pattern HALF_COMMA = Pattern.compile(",(?<=\\p{IsHan},)\\s*\\p{IsHan}");

        private final String zh;
        private final String en;

        Fault(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        abstract boolean isIn(String text);

        /** Where a run of blanks begins; below 0 in most texts, which need no closer look. */
        private static int firstRun(String text) {
            int run = 0;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                run = c == ' ' || c == '\u3000' || c == '\u00A0' ? run + 1 : 0;
                if (run == RUN) {
                    return at + 1 - RUN;
                }
            }
            return -1;
        }

        private static boolean hasDouble(String text) {
            for (int at = 1; at < text.length(); at++) {
                if (text.charAt(at) == text.charAt(at - 1) && MARKS.indexOf(text.charAt(at)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
