package org.hearthmark.accreditation.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.FirmKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

class FirmPartTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567", " 01234567 ", "01 234 567"})
    void aCompanyNumberIsTakenHoweverItIsTypedAndStaysAsItWasTyped(String typed) {
        var form = form(typed);

        assertThat(check(form).hasFieldErrors("firm.companyNumber")).isFalse();
        assertThat(form.getFirm().companyNumber()).contains("01234567");
        assertThat(form.getFirm().getCompanyNumber()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "none"})
    void aCompanyWithoutOneThatCanBeItsNumberIsAskedForIt(String typed) {
        assertThat(check(form(typed)).hasFieldErrors("firm.companyNumber")).isTrue();
    }

    @Test
    void aSoleTraderHasNone() {
        var form = form("");
        form.getFirm().setKind(FirmKind.SOLE_TRADER.name());

        assertThat(check(form).hasFieldErrors("firm.companyNumber")).isFalse();
        assertThat(form.getFirm().companyNumber()).isEmpty();
    }

    private static BindingResult check(ApplicationForm form) {
        var result = new BeanPropertyBindingResult(form, "form");
        new ApplicationCheck(Mockito.mock(Councils.class), LocalDate.of(2026, 11, 22)).check(form, result);
        return result;
    }

    private static ApplicationForm form(String companyNumber) {
        var form = new ApplicationForm();
        form.getFirm().setKind(FirmKind.COMPANY.name());
        form.getFirm().setCompanyNumber(companyNumber);
        return form;
    }
}
