package hengji.policies;

import hengji.core.explain.Basis;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads what says so. Whatever names neither a document nor itself a system default is refused. */
final class CitationReading {
    private static final Kind<Basis> BASIS = new Plain<>(
            text -> Arrays.stream(Basis.values())
                    .filter(basis -> basis.chinese().equals(text))
                    .findFirst(),
            Basis::chinese,
            "依据、参照或系统默认口径",
            "依据, 参照 or 系统默认口径");
    private static final Citation NONE = Citation.systemDefault("未说明");

    private final Map<String, Source> sources;
    private final Complaints complaints;

    CitationReading(Map<String, Source> sources, Complaints complaints) {
        this.sources = sources;
        this.complaints = complaints;
    }

    /** A document a file cites from. */
    record Source(String document, Optional<String> number) {}

    /** The citation of a value; after a complaint, one that stands in for it. */
    Citation read(Table table, Spot spot) {
        boolean verified = table.truth("verified", false);
        Optional<String> article = table.text("article");
        Optional<Item> said = table.find("basis");
        Optional<Basis> basis = said.flatMap(item -> BASIS.read(item, complaints));
        if (said.isEmpty()) {
            noBasis(spot);
        }
        if (article.isPresent() && !verified) {
            unverified(spot, article.get());
        }
        Optional<Source> source = source(table);
        return basis.map(known -> switch (known) {
                    case SYSTEM_DEFAULT -> systemDefault(table, spot, verified);
                    case AUTHORITY, REFERENCE ->
                        fromDocument(table, spot, known, source, verified ? article : Optional.empty(), verified);
                })
                .orElseGet(() -> table.text("says").map(Citation::systemDefault).orElse(NONE));
    }

    private Citation systemDefault(Table table, Spot spot, boolean verified) {
        Optional<String> says = table.text("says");
        if (says.isEmpty()) {
            complaints.add(
                    spot,
                    Wording.of("系统默认口径没有说明", "the system default is not explained"),
                    Wording.of("请写 says: 说明为何这样取值", "write says: and why this value was taken"));
        }
        if (verified || table.find("source").isPresent()) {
            complaints.add(
                    spot,
                    Wording.of(
                            "系统默认口径不应有 source 或 verified: true", "a system default has no source and is not verified"),
                    Wording.of("请删去，或改为依据、参照", "remove them, or make it 依据 or 参照"));
        }
        return says.map(Citation::systemDefault).orElse(NONE);
    }

    private Citation fromDocument(
            Table table, Spot spot, Basis basis, Optional<Source> source, Optional<String> article, boolean verified) {
        if (table.find("source").isEmpty()) {
            complaints.add(
                    spot,
                    Wording.of("写了“" + basis.chinese() + "”，但没有文件", basis.chinese() + " without a document"),
                    Wording.of(
                            "请在 sources 中登记文件，并写 source: 其代号",
                            "list the document under sources and name it as source"));
        }
        return source.map(cited -> new Citation(cited.document(), cited.number(), article, verified, basis))
                .orElse(NONE);
    }

    private Optional<Source> source(Table table) {
        Optional<Item.Entry> entry = table.findEntry("source");
        Optional<String> code = table.text("source");
        if (entry.isPresent() && code.isPresent() && !sources.containsKey(code.get())) {
            String nearest = sources.isEmpty() ? "sources" : Nearest.to(code.get(), sources.keySet());
            complaints.add(
                    entry.get().key(),
                    Wording.of("sources 中没有“" + code.get() + "”", "\"" + code.get() + "\" is not listed under sources"),
                    Wording.of("是否应为“" + nearest + "”？", "did you mean \"" + nearest + "\"?"));
        }
        return code.map(sources::get);
    }

    private void noBasis(Spot spot) {
        complaints.add(
                spot,
                Wording.of("参数没有写明依据", "the parameter has no basis"),
                Wording.of(
                        "请写 basis: 依据（附 source）、参照（附 source）或系统默认口径（附 says）",
                        "write basis: 依据 (with source), 参照 (with source) or 系统默认口径 (with says)"));
    }

    private void unverified(Spot spot, String article) {
        complaints.add(
                spot,
                Wording.of("条款号“" + article + "”未经核对", "the article \"" + article + "\" is not verified"),
                Wording.of(
                        "请与正式文本核对后写 verified: true，否则删去 article",
                        "compare it with the official text and write verified: true, or remove article"));
    }
}
