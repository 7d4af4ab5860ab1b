package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.SettingsClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Many homes change together when the standard rises: the register follows in equal many statements. Rolled back. */
@HearthmarkTest
@Transactional
class RegisterOfManyTest {

    private final RegisterBook book;
    private final AccreditedInBulk bulk;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private List<UUID> homes;

    @Autowired
    RegisterOfManyTest(RegisterBook book, AccreditedInBulk bulk, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.book = book;
        this.bulk = bulk;
        this.events = events;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void sevenHomesAreAccredited() {
        homes = jdbc.sql("select id from provider.setting where firm = any(?) order by name")
                .param(bulk.firms(1, 7, 8_440_000).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Test
    void sevenHomesAreEnteredInAsManyStatementsAsOne() {
        book.refresh(homes);
        assertThat(entered()).isEqualTo(7);

        assertThat(StatementCount.during(() -> book.refresh(homes)))
                .isEqualTo(StatementCount.during(() -> book.refresh(homes.subList(0, 1))));
    }

    @Test
    void whatClosesTogetherIsClosedTogetherAndEntersNobody() {
        book.refresh(homes.subList(0, 2));

        events.publishEvent(new SettingsClosed(Set.copyOf(homes)));
        int few = StatementCount.during(() -> events.publishEvent(new SettingsClosed(Set.of(homes.get(0)))))
                .statements();
        int many = StatementCount.during(() -> events.publishEvent(new SettingsClosed(Set.copyOf(homes))))
                .statements();

        assertThat(entered()).isEqualTo(2);
        assertThat(many).isEqualTo(few);
    }

    private int entered() {
        return jdbc.sql("select count(*) from register.entry where setting = any(:homes)")
                .param("homes", homes.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
