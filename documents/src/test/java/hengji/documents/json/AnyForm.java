package hengji.documents.json;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Goal;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.Judgement;
import hengji.core.form.Origin;
import hengji.core.form.ReadingNote;
import hengji.core.form.Scope;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.core.form.Task;
import hengji.core.form.TextBlock;
import hengji.core.form.Total;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Any form at all: every kind of field, place and character, from a seed. */
final class AnyForm {
    private static final String[] PIECES = {
        "本科上线人数", "≥", "95%", "目标1：", "\n", "\t", " ", "　", "\"", "\\", "=1+1", "……", "𠮷", "\u0001", "</td>", "'", "0",
        "-", "，"
    };

    private final Random random;

    AnyForm(long seed) {
        random = new Random(seed);
    }

    Form form() {
        return new Form(
                new Origin(words(), "docx", "ab12"),
                one(FormKind.values()),
                heads(),
                new Budget(one(AmountUnit.values()), random.nextBoolean(), several(this::budgetLine)),
                several(() -> new Goal(random.nextInt(20), field(this::words), field(this::words), place())),
                several(() -> new Task(
                        field(this::words), field(this::words), field(this::number), field(this::words), place())),
                several(this::indicator),
                new Total(field(this::number), field(this::number)),
                field(this::words),
                several(() -> new TextBlock(words(), words(), place())),
                several(this::note));
    }

    private Heads heads() {
        return new Heads(
                field(this::words),
                field(() -> 2000 + random.nextInt(60)),
                field(this::words),
                field(this::words),
                field(this::words),
                field(this::words),
                field(this::words),
                field(() -> one(Scope.values())),
                field(this::words));
    }

    private BudgetLine budgetLine() {
        return new BudgetLine(
                words(),
                one(BudgetRole.values()),
                field(this::number),
                field(this::number),
                field(this::number),
                field(this::number),
                field(this::number),
                field(this::number),
                field(this::words),
                place());
    }

    private Indicator indicator() {
        return new IndicatorDraft(random.nextInt(100), place())
                .level1(field(this::words))
                .level2(field(this::words))
                .name(field(this::words))
                .sign(field(() -> one(Sign.values())))
                .target(field(this::figure))
                .unit(field(this::words))
                .actual(field(this::figure))
                .judgement(field(() -> one(Judgement.values())))
                .weight(field(this::number))
                .score(field(this::number))
                .reviewScore(field(this::number))
                .adjustment(field(this::words))
                .reason(field(this::words))
                .evidence(field(this::words))
                .toIndicator();
    }

    private ReadingNote note() {
        OptionalInt row = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(80));
        return new ReadingNote(place(), row, Wording.of(words(), words()));
    }

    private Figure figure() {
        return switch (random.nextInt(3)) {
            case 0 -> Figure.of(number());
            case 1 -> Figure.words(words());
            default -> new Figure(words(), Optional.of(number()));
        };
    }

    private <T> Field<T> field(Supplier<T> value) {
        return switch (random.nextInt(5)) {
            case 0 -> Field.absent();
            case 1 -> new Field.Blank<>(source());
            case 2 -> new Field.Unreadable<>(source());
            default -> Field.known(value.get(), source());
        };
    }

    private Source source() {
        return new Source(place(), words());
    }

    Place place() {
        int a = 1 + random.nextInt(9);
        int b = 1 + random.nextInt(900);
        int c = 1 + random.nextInt(900);
        return switch (random.nextInt(9)) {
            case 0 -> new Place.TableCell(a, b, c);
            case 1 -> new Place.SheetCell("表 " + a + "!附件", b, c);
            case 2 -> new Place.PageLine(a, b);
            case 3 -> new Place.PageCell(a, b, c);
            case 4 -> new Place.Paragraph(b);
            case 5 -> new Place.Line(b);
            case 6 -> new Place.LineCell(b, c);
            case 7 -> Place.WHOLE;
            default -> new Place.Named("附件" + a + "第" + b + "条");
        };
    }

    private BigDecimal number() {
        return new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(12))
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            words.append(one(PIECES));
        }
        return words.toString();
    }

    private <T> List<T> several(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> one.get()).toList();
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
