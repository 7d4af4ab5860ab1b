package org.hearthmark.accreditation.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCodeTest {

    @Test
    void aCodeIsReadBackAsItWasMade() {
        var code = CertificateCode.fresh();

        assertThat(code).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
        assertThat(CertificateCode.typed(code)).contains(code);
    }

    @Test
    void codesDoNotRepeat() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            codes.add(CertificateCode.fresh());
        }

        assertThat(codes).hasSize(1000);
    }

    @Test
    void hyphensSpacesAndSmallLettersDoNotMatter() {
        assertThat(CertificateCode.typed(" kx7m 29qa4trb–wz3h ")).contains("KX7M-29QA-4TRB-WZ3H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KX7M", "KX7M-29QA-4TRB-WZ3H-X", "KX7M-29QA-4TRB-WZ30", "KX7M-29QA-4TRB-WZ3'"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(CertificateCode.typed(typed)).isEmpty();
    }
}
