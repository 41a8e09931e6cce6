package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Sign;
import hengji.core.policy.LessForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred thousand seeded rows, many of them ties, against the formulas as a textbook writes them. */
class ExactnessTest {
    private static final int FORMS = 1_000;
    private static final int ROWS = 67;
    private static final List<Sign> SIGNS =
            List.of(Sign.AT_LEAST, Sign.MORE_THAN, Sign.EQUAL, Sign.AT_MOST, Sign.LESS_THAN);

    private record Sample(Sign sign, BigDecimal target, BigDecimal actual, BigDecimal weight) {}

    @ParameterizedTest
    @EnumSource(LessForm.class)
    void every_score_equals_the_textbook_formula_rounded_once(LessForm form) {
        SplittableRandom random = new SplittableRandom(20240607);
        Scorer scorer = new Scorer(TestPack.with(form));
        for (int i = 0; i < FORMS; i++) {
            List<Sample> samples = samples(random);
            ScoreSheet sheet = scorer.score(FormFixture.selfEvaluation()
                            .rows(samples.stream().map(ExactnessTest::asRow).toArray(Rows[]::new))
                            .done())
                    .orElseThrow();
            BigDecimal sum = BigDecimal.ZERO;
            for (int k = 0; k < ROWS; k++) {
                BigDecimal expected = textbook(samples.get(k), form);
                assertThat(sheet.indicators().get(k).score())
                        .as("%s", samples.get(k))
                        .contains(expected);
                sum = sum.add(expected);
            }
            assertThat(sheet.subtotal()).isEqualTo(sum);
        }
    }

    private static List<Sample> samples(SplittableRandom random) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 0; k < ROWS; k++) {
            samples.add(random.nextInt(3) == 0 ? tie(random) : anything(random));
        }
        return samples;
    }

    private static Sample anything(SplittableRandom random) {
        BigDecimal target = BigDecimal.valueOf(1 + random.nextLong(30_000_000L), random.nextInt(5));
        BigDecimal share = BigDecimal.valueOf(random.nextInt(2_200), 3);
        BigDecimal weight = BigDecimal.valueOf(25L * (1 + random.nextInt(40)), 2);
        return new Sample(SIGNS.get(random.nextInt(SIGNS.size())), target, target.multiply(share), weight);
    }

    /** Targets of 200 and 400 with whole weights make scores that end in half a cent. */
    private static Sample tie(SplittableRandom random) {
        BigDecimal target = BigDecimal.valueOf(200L * (1 + random.nextInt(2)));
        BigDecimal actual = BigDecimal.valueOf(random.nextInt(800));
        return new Sample(
                SIGNS.get(random.nextInt(SIGNS.size())), target, actual, BigDecimal.valueOf(1 + random.nextInt(10)));
    }

    private static Rows asRow(Sample sample) {
        return row("指标")
                .signed(sample.sign(), sample.target().toPlainString(), "个")
                .reached(sample.actual().toPlainString())
                .weighing(sample.weight().toPlainString());
    }

    private static BigDecimal textbook(Sample sample, LessForm form) {
        BigDecimal target = sample.target();
        BigDecimal actual = sample.actual();
        BigDecimal weight = sample.weight();
        boolean less = sample.sign() == Sign.AT_MOST || sample.sign() == Sign.LESS_THAN;
        if (less ? actual.compareTo(target) <= 0 : actual.compareTo(target) >= 0) {
            return weight.setScale(2, RoundingMode.HALF_UP);
        }
        if (!less) {
            return weight.multiply(actual).divide(target, 2, RoundingMode.HALF_UP);
        }
        BigDecimal left = target.add(target).subtract(actual).max(BigDecimal.ZERO);
        return switch (form) {
            case A -> weight.multiply(left).divide(target, 2, RoundingMode.HALF_UP);
            case B -> weight.multiply(target).divide(actual, 2, RoundingMode.HALF_UP);
            case C -> new BigDecimal("0.00");
        };
    }
}
