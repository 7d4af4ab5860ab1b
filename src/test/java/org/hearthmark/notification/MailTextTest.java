package org.hearthmark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthmark.notification.MailText.Block;
import org.hearthmark.notification.MailText.Piece;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void paragraphsListsAndAddressesAreToldApart() {
        MailText text = MailText.of("""
                Dear provider,
                this is a line.

                What is missing:
                - a lease
                - see https://hearthmark.example/a?b=c.
                """);

        assertThat(text.blocks())
                .containsExactly(
                        new Block(false, List.of(words("Dear provider,"), words("this is a line."))),
                        new Block(false, List.of(words("What is missing:"))),
                        new Block(
                                true,
                                List.of(
                                        words("a lease"),
                                        List.of(
                                                new Piece("see ", false),
                                                new Piece("https://hearthmark.example/a?b=c", true),
                                                new Piece(".", false)))));
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoLink() {
        assertThat(MailText.of("javascript:alert(1)").blocks())
                .containsExactly(new Block(false, List.of(words("javascript:alert(1)"))));
    }

    private static List<Piece> words(String text) {
        return List.of(new Piece(text, false));
    }
}
