package hengji.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Right-Words-2026", "kan-Shan-7-shui", "绩效Ledger-58-Tea"})
    void a_good_password_has_no_fault(String password) {
        assertThat(PasswordRules.faults(password, "zhang3")).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once() {
        List<String> faults = PasswordRules.faults("zhang3aaaa", "zhang3").stream()
                .map(Wording::zh)
                .toList();

        assertThat(faults).containsExactly("大写字母、小写字母、数字、符号四类中至少要有三类。", "不能包含登录名。", "不能有四个以上连续或相同的字符，如 1234、aaaa。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea-1234-cup", "Tea-4321-cup", "Tea-DDDD-cup9", "x-Password-58", "Tea-7-cup"})
    void runs_common_words_and_short_ones_are_refused(String password) {
        assertThat(PasswordRules.faults(password, "zhang3")).hasSize(1);
    }

    @Test
    void one_time_passwords_are_never_alike() {
        assertThat(Passwords.oneTime()).hasSize(14).isNotEqualTo(Passwords.oneTime());
    }
}
