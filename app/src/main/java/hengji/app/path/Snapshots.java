package hengji.app.path;

import static hengji.app.tables.Tables.VERSION_SHEET;

import hengji.app.assess.Assessor;
import hengji.app.assess.YearPacks;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Links;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Freezes forms together with the sheet behind them, and brings a frozen sheet back. */
@Service
public class Snapshots {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Set<String>>> LINKS = new TypeReference<>() {};

    private final DSLContext database;
    private final Versions versions;
    private final Forms forms;
    private final Sheets sheets;
    private final Links links;
    private final Assessor assessor;
    private final YearPacks packs;

    Snapshots(
            DSLContext database,
            Versions versions,
            Forms forms,
            Sheets sheets,
            Links links,
            Assessor assessor,
            YearPacks packs) {
        this.database = database;
        this.versions = versions;
        this.forms = forms;
        this.sheets = sheets;
        this.links = links;
        this.assessor = assessor;
        this.packs = packs;
    }

    /** Freezes a sheet as it stands. */
    @Transactional
    public Versions.Version freeze(Sheet sheet, Versions.Occasion occasion, Versions.Ground ground, long account) {
        var head = sheet.head();
        if (occasion == Versions.Occasion.APPROVED) {
            packs.bind(head);
        }
        Versions.Version made = versions.freeze(
                head.id(), assessor.read(sheet), assessor.pack(head.region(), head.year()), occasion, ground, account);
        database.insertInto(VERSION_SHEET)
                .set(VERSION_SHEET.VERSION_ID, made.id())
                .set(VERSION_SHEET.SHEET, JSON.writeValueAsString(SheetText.of(sheet)))
                .set(VERSION_SHEET.LINKS, JSON.writeValueAsString(links.byTask(head.id())))
                .execute();
        return made;
    }

    /** The sheet behind a version; absent for versions that were taken in without one. */
    @Transactional(readOnly = true)
    public Optional<SheetText> find(Versions.Version version) {
        return database.select(VERSION_SHEET.SHEET)
                .from(VERSION_SHEET)
                .where(VERSION_SHEET.VERSION_ID.eq(version.id()))
                .fetchOptional(VERSION_SHEET.SHEET)
                .map(text -> JSON.readValue(text, SheetText.class));
    }

    /** The indicators that served each task when a version was frozen; absent where that was not kept. */
    @Transactional(readOnly = true)
    public Optional<Map<String, Set<String>>> links(Versions.Version version) {
        return database.select(VERSION_SHEET.LINKS)
                .from(VERSION_SHEET)
                .where(VERSION_SHEET.VERSION_ID.eq(version.id()), VERSION_SHEET.LINKS.isNotNull())
                .fetchOptional(VERSION_SHEET.LINKS)
                .map(text -> JSON.readValue(text, LINKS));
    }

    /** Makes a form say again what a version said, its links included; who cares for a line stays as it is. */
    @Transactional
    public void restore(long form, Versions.Version version) {
        links(version).ifPresent(then -> links.restore(form, then));
        find(version).ifPresent(text -> {
            forms.restore(form, text.title(), text.scope(), text.supervisor());
            for (Block block : Block.values()) {
                restore(form, block, text.of(block));
            }
        });
    }

    private void restore(long form, Block block, List<SheetText.Entry> entries) {
        Set<String> wanted = entries.stream().map(SheetText.Entry::lineage).collect(Collectors.toSet());
        sheets.lines(form, block).stream()
                .filter(line -> !wanted.contains(line.lineage()))
                .forEach(line -> sheets.remove(form, block, line.lineage()));
        entries.forEach(entry -> restore(form, block, entry));
        sheets.order(form, block, entries.stream().map(SheetText.Entry::lineage).toList());
    }

    private void restore(long form, Block block, SheetText.Entry entry) {
        sheets.find(form, block, entry.lineage())
                .ifPresentOrElse(
                        line -> Column.of(block)
                                .forEach(column -> sheets.write(
                                        form, column, entry.lineage(), line.text(column), entry.text(column))),
                        () -> sheets.add(form, block, entry.line(block)));
    }
}
