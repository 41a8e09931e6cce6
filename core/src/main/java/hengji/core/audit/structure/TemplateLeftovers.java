package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Passage;
import hengji.core.audit.PerPack;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.audit.WordFinder;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HJ009: do prompts of the template or left-overs of an editor stand where content belongs? */
final class TemplateLeftovers implements Rule {
    private static final RuleCard CARD = new RuleCard(
            9,
            Wording.of("模板残留", "Left-overs of the template"),
            Wording.of(
                    "应填内容处是否还留着填写提示、占位符或编辑软件的残留？",
                    "Do prompts, placeholders or an editor's residue stand where content belongs?"),
            Wording.of("公开后一眼就能看出没有认真填写。", "Once published, everybody sees that nobody filled this in."),
            Wording.of(
                    "用实际内容替换提示语和占位符；删除残留的书签、代码。",
                    "Put the content in place of the prompt, delete bookmarks and codes."),
            Citation.systemDefault("内容填写完整"));

    private static final PerPack<WordFinder> PROMPTS = new PerPack<>(
            pack -> WordFinder.of(pack.get(Vocabulary.PLACEHOLDERS).value()));
    private static final PerPack<List<Pattern>> RESIDUES = new PerPack<>(TemplateLeftovers::residues);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        WordFinder prompts = PROMPTS.of(examination.pack());
        List<Pattern> residues = RESIDUES.of(examination.pack());
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : examination.passages()) {
            prompt(passage, prompts).ifPresent(findings::add);
            residue(passage, residues).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Pattern> residues(Pack pack) {
        return pack.get(Vocabulary.EDITOR_RESIDUE).value().stream()
                .sorted()
                .map(Pattern::compile)
                .toList();
    }

    private static Optional<Finding> prompt(Passage passage, WordFinder prompts) {
        String text = passage.text().strip();
        Set<String> held = prompts.in(text);
        return held.isEmpty() ? Optional.empty() : longest(passage, held, text);
    }

    private static Optional<Finding> longest(Passage passage, Set<String> held, String text) {
        return held.stream()
                .filter(prompt -> isLeftIn(prompt, text))
                .max(java.util.Comparator.comparingInt(String::length)
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .map(prompt -> finding(
                        passage,
                        Severity.ERROR,
                        "还留着填写提示或占位符“" + prompt + "”。请换成实际内容。",
                        "still holds the prompt “" + prompt + "”. Put the content in its place."));
    }

    /** A prompt in words is one wherever it stands; marks such as …… only where nothing else is said. */
    private static boolean isLeftIn(String prompt, String text) {
        return text.length() == prompt.length() || prompt.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Optional<Finding> residue(Passage passage, List<Pattern> residues) {
        if (!holdsCode(passage.text())) {
            return Optional.empty();
        }
        return residues.stream()
                .map(residue -> residue.matcher(passage.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(match -> finding(
                        passage,
                        Severity.WARNING,
                        "夹有编辑软件的残留“" + match.group() + "”。请删除。",
                        "holds an editor's residue “" + match.group() + "”. Delete it."));
    }

    /** Latin letters or marks, a decimal point aside: without any there is no residue, and most texts have none. */
    private static boolean holdsCode(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > ' ' && c <= '~' && (c < '0' || c > '9') && c != '.') {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Passage passage, Severity severity, String zh, String en) {
        return Finding.of(
                CARD,
                severity,
                passage.rows(),
                passage.place(),
                Wording.of(passage.label().zh() + zh, "The " + passage.label().en() + " " + en));
    }
}
