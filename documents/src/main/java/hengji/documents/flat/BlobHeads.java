package hengji.documents.flat;

import hengji.core.explain.Place;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Traditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands before the header of indicators in a form run together: the title, labels with values, amounts. */
final class BlobHeads {
    private static final Pattern TITLE =
            Pattern.compile("^[^\\p{Punct}《》“”。，,]{2,50}?(?:自评表|目标表|申报表|评分表)(?:[(（]20\\d\\d年度?[)）])?(?!\\.)");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,%]+");
    private static final List<Term.Part> PARTS =
            List.of(Term.Part.HEAD, Term.Part.TEXT, Term.Part.ROLE, Term.Part.SECTION, Term.Part.GOAL);
    private static final int SHORTEST_LABEL = 4;
    private static final List<String> DAMAGED = List.of("项目名称", "主管部门", "实施单位", "项目单位", "项目资金", "预算单位", "单位名称", "部门名称");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private final String text;
    private final String folded;
    private final Place place;
    private final List<FlatRow> parts;

    BlobHeads(String text, Place place, List<FlatRow> parts) {
        this.text = text;
        this.folded = Traditional.folded(text);
        this.place = place;
        this.parts = parts;
    }

    /** The title a form run together begins with. */
    static Optional<String> title(String folded) {
        Matcher title = TITLE.matcher(folded);
        return title.find() ? Optional.of(title.group()) : Optional.empty();
    }

    /** Reads on to where the indicators begin. */
    void read(int end, List<String> files) {
        String title = title(folded)
                .or(() -> files.stream().filter(folded::contains).findFirst())
                .orElse("");
        int start = folded.indexOf(title);
        boolean printed = !title.isEmpty() && start + title.length() < end;
        int from = printed ? start + title.length() : 0;
        if (printed) {
            row(List.of(text.substring(start, from)));
        }
        between(from, end);
    }

    /** Reads what stands from here on up to a header of indicators. */
    void between(int from, int end) {
        Optional<LabelRun> money = LabelRun.find(folded, from, end, Term.Part.MONEY);
        pairs(from, money.map(LabelRun::start).orElse(end));
        money.ifPresent(header -> amounts(header, end));
    }

    private void pairs(int from, int end) {
        List<LabelScan> labels = labels(from, end);
        for (int i = 0; i < labels.size(); i++) {
            LabelScan label = labels.get(i);
            boolean last = i + 1 == labels.size();
            int stop = last ? end : labels.get(i + 1).start();
            String value = text.substring(label.end(), stop).replaceFirst("^[:：]", "");
            boolean certain = !last && !isAmbiguous(labels.get(i + 1)) && isValue(value);
            pair(label, value, certain);
        }
    }

    private void pair(LabelScan label, String value, boolean certain) {
        String name = folded.substring(label.start(), label.end());
        if (label.term().part() == Term.Part.ROLE) {
            if (certain && Amounts.find(value).isPresent()) {
                row(List.of(name, value));
            }
        } else if (label.term().part() == Term.Part.HEAD && !value.isEmpty()) {
            row(List.of(name, certain ? value : Texts.ILLEGIBLE + value));
        }
    }

    private List<LabelScan> labels(int from, int end) {
        List<LabelScan> labels = new ArrayList<>();
        int at = from;
        while (at < end) {
            Optional<LabelScan> label = label(at).filter(found -> found.end() <= end);
            label.ifPresent(labels::add);
            at = label.map(LabelScan::end).orElse(at + 1);
        }
        return labels;
    }

    private Optional<LabelScan> label(int at) {
        return PARTS.stream()
                .flatMap(part -> LabelScan.at(folded, at, part).stream())
                .filter(label -> label.plain().length() >= SHORTEST_LABEL)
                .max(java.util.Comparator.comparingInt(LabelScan::end));
    }

    /** Whether a label ends in another label, so that its first words may belong to the value before it. */
    private static boolean isAmbiguous(LabelScan label) {
        String plain = label.plain();
        for (int at = 1; at + SHORTEST_LABEL <= plain.length(); at++) {
            for (Term.Part part : PARTS) {
                Optional<LabelScan> inner = LabelScan.at(plain, at, part);
                if (inner.filter(found -> found.end() == plain.length()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isValue(String value) {
        return value.length() >= (value.chars().allMatch(Character::isDigit) ? 1 : SHORTEST)
                && value.length() <= LONGEST
                && Character.isLetterOrDigit(value.charAt(0))
                && value.indexOf(':') < 0
                && value.indexOf('：') < 0
                && !holdsDamagedLabel(value);
    }

    /** Whether a label with one character misread stands in a value: 实施第位. */
    private static boolean holdsDamagedLabel(String value) {
        for (int at = 0; at + SHORTEST_LABEL <= value.length(); at++) {
            String words = value.substring(at, at + SHORTEST_LABEL);
            if (DAMAGED.stream().anyMatch(label -> differences(label, words) == 1)) {
                return true;
            }
        }
        return false;
    }

    private static long differences(String label, String words) {
        return IntStream.range(0, SHORTEST_LABEL)
                .filter(i -> label.charAt(i) != words.charAt(i))
                .count();
    }

    private void amounts(LabelRun header, int end) {
        List<String> labels = new ArrayList<>();
        LabelScan section = sectionBefore(header.start());
        if (section.end() == header.start()) {
            labels.add(folded.substring(section.start(), section.end()));
        }
        header.labels().forEach(label -> labels.add(label.plain()));
        row(labels);
        int at = header.end();
        Optional<LabelScan> role = LabelScan.at(folded, at, Term.Part.ROLE);
        while (role.isPresent() && at < end) {
            Matcher figures = FIGURES.matcher(folded).region(role.get().end(), end);
            String run = figures.lookingAt() ? figures.group() : "";
            row(run.isEmpty() ? List.of(role.get().plain()) : List.of(role.get().plain(), run));
            at = role.get().end() + run.length();
            role = LabelScan.at(folded, at, Term.Part.ROLE);
        }
    }

    /** The section's name right before a header: 预算执行情况(万元)(20分). */
    private LabelScan sectionBefore(int start) {
        for (int at = Math.max(0, start - LONGEST); at < start; at++) {
            Optional<LabelScan> section = LabelScan.at(folded, at, Term.Part.SECTION);
            if (section.filter(found -> found.end() == start).isPresent()) {
                return section.get();
            }
        }
        return new LabelScan("", Term.SECTION, start, -1);
    }

    private void row(List<String> words) {
        parts.add(new FlatRow(words.stream().map(word -> new Piece(word, place)).toList(), false, place));
    }
}
