package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HearthmarkTest
class StaffPagesTest {

    private static final String LIST = "/provider/staff";
    private static final String UPLOAD = "/provider/staff/upload";
    private static final String HEAD =
            "Name,Role,Service,Region,Start date,Night or sleep-in,Agency,Conditional start,Registered service manager\n";

    @LocalServerPort
    private int port;

    @Autowired
    private StaffLists lists;

    @Autowired
    private Providers providers;

    @Autowired
    private People people;

    private UUID firm;
    private UUID service;
    private Visitor me;

    @BeforeEach
    void somebodyOfAProvider() {
        UUID organisation = UUID.randomUUID();
        String username = "staffed-" + organisation;
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Staffed");
        people.add(new NewPerson(
                username, username, "Mo Staffed", "mo@staffed.example", organisation, Set.of(Role.PROVIDER), false));
        Entered entered = providers.enter(organisation, ProviderEntries.with(ProviderEntries.homes(1)), username);
        firm = entered.firm();
        service = entered.service();
        me = Visitor.signedIn(port, username);
    }

    @Test
    void aProviderEntersChangesAndRemovesPeopleOneByOne() {
        assertThat(me.submit(LIST + "/add", LIST + "/add", typed("Quillon Marsh"))
                        .statusCode())
                .isEqualTo(302);
        var person = lists.newest(firm).people().get(0);
        assertThat(person.entry().nights()).isTrue();

        String change = LIST + "/" + person.id() + "/change";
        assertThat(me.get(change).body()).contains("Quillon Marsh");
        me.submit(change, change, typed("Quillon Marsh-Ode"));
        assertThat(me.get(LIST).body()).contains("Quillon Marsh-Ode", "Not declared yet");

        me.submit(LIST, LIST + "/" + person.id() + "/remove", Map.of());
        assertThat(lists.newest(firm).people()).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndNothingTypedIsLost() {
        var fields = typed("Quillon Marsh");
        fields.put("startDate.month", "13");

        var page = me.submit(LIST + "/add", LIST + "/add", fields).body();

        assertThat(page).contains("Enter the day on which the person started", "Quillon Marsh", "value=\"13\"");
    }

    @Test
    void anUploadIsTakenAsAWholeOrRefusedByLineWithWhatWasPasted() {
        String wrong = HEAD + "Quillon Marsh,Worker,Nowhere,London,2025-01-01,no,no,no,no";
        assertThat(me.submit(UPLOAD, UPLOAD, Map.of("sheet", wrong)).body())
                .contains("Line 2: Choose one of your services", "Quillon Marsh");
        assertThat(lists.newest(firm).version()).isZero();

        String right = wrong.replace("Nowhere", "Lantern Supported Living");
        assertThat(me.submit(UPLOAD, UPLOAD, Map.of("sheet", right)).statusCode())
                .isEqualTo(302);
        assertThat(me.get(LIST + "/list.csv").body())
                .contains("\"Quillon Marsh\",\"Worker\",\"Lantern Supported Living\"");
    }

    @Test
    void whoeverDeclaresTheListTicksItAndSeesItDeclared() {
        me.submit(LIST + "/add", LIST + "/add", typed("Quillon Marsh"));

        var unticked = me.submit(LIST, LIST + "/declare", Map.of("version", "1", "name", "Mo Staffed"));
        assertThat(unticked.body()).contains("Tick that everybody");
        me.submit(LIST, LIST + "/declare", Map.of("version", "1", "name", "Mo Staffed", "complete", "true"));

        assertThat(me.get(LIST).body()).contains("Declared complete", "by Mo Staffed on");
    }

    @Test
    void nobodyElseSeesTheList() {
        me.submit(LIST + "/add", LIST + "/add", typed("Quillon Marsh"));
        var person = lists.newest(firm).people().get(0).id();

        for (String other : new String[] {"inspector", "manager", "officer", "council", "admin"}) {
            assertThat(Visitor.signedIn(port, other).get(LIST).statusCode()).isEqualTo(403);
        }
        var rival = Visitor.signedIn(port, "provider2");
        assertThat(rival.get(LIST).body()).doesNotContain("Quillon Marsh");
        assertThat(rival.get(LIST + "/" + person + "/change").statusCode()).isEqualTo(404);
        assertThat(rival.submit(LIST, LIST + "/" + person + "/remove", Map.of()).statusCode())
                .isIn(403, 404);
        assertThat(lists.newest(firm).people()).hasSize(1);
    }

    private Map<String, String> typed(String name) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("role", "Support worker");
        fields.put("service", service.toString());
        fields.put("region", "London");
        fields.put("startDate.day", "27");
        fields.put("startDate.month", "3");
        fields.put("startDate.year", "2025");
        fields.put("nights", "true");
        return fields;
    }
}
