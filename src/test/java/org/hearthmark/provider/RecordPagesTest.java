package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.UploadingVisitor;
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
class RecordPagesTest {

    private static final String RECORD = "/provider/record";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final ProviderRecord record;
    private final Providers providers;
    private final RecordDocuments documents;
    private final People people;
    private final MovableClock clock;
    private final int port;

    private UUID organisation;
    private String username;
    private UUID firm;
    private Visitor me;

    @Autowired
    RecordPagesTest(
            ProviderRecord record,
            Providers providers,
            RecordDocuments documents,
            People people,
            MovableClock clock,
            @LocalServerPort int port) {
        this.record = record;
        this.providers = providers;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void somebodyWhoHasSaidOnlyWhatTheFirmIs() {
        organisation = UUID.randomUUID();
        firm = UUID.randomUUID();
        username = "recorded-" + organisation;
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Recorded");
        people.add(new NewPerson(
                username, username, "Mo Recorded", "mo@recorded.example", organisation, Set.of(Role.PROVIDER), false));
        record.say(
                organisation, firm, null, new FirmSaid("Recorded Homes", FirmKind.SOLE_TRADER, null, null), username);
        me = Visitor.signedIn(port, username);
    }

    @Test
    void theMenuMarksTheInmostPlaceAlone() {
        assertThat(me.get(RECORD).body()).containsOnlyOnce("aria-current");
    }

    @Test
    void aProviderSaysEverythingOnceAndItBecomesWhatAnApplicationIsJudgedOn() {
        sayAll();

        RecordFile file = record.of(organisation).orElseThrow();
        UUID service = file.services().get(0).id();
        List<UUID> homes = List.of(file.homes().get(0).id());
        assertThat(record.missing(file, service, homes)).isEmpty();
        ProviderEntry entry = record.entry(organisation, service, homes);
        Entered entered = providers.enter(organisation, entry, username);
        assertThat(entered.firm()).isEqualTo(firm);
        assertThat(entered.service()).isEqualTo(service);
        assertThat(entered.settings()).isEqualTo(homes);
        assertThat(me.get(RECORD).body())
                .contains("Lamp House", "Adapted bathroom: No", "Held from: Recorded Homes", "Mo Recorded said this on")
                .doesNotContain("Not answered yet");
    }

    @Test
    void aHomeThatIsGivenUpIsEndedOnItsPageAndStaysReadable() {
        UUID service = UUID.randomUUID();
        UUID home = UUID.randomUUID();
        record.say(organisation, firm, null, new ContactSaid("Mo", "mo@recorded.example", "020 7946 0000"), username);
        record.say(organisation, service, firm, new ServiceSaid("Lamp Living", null), username);
        record.say(
                organisation,
                home,
                service,
                new AddressSaid("Given Up House", "2 Lamp Street", "London", "E8 1EA", ProviderEntries.HACKNEY),
                username);
        record.say(organisation, home, null, new OfferSaid(AgeRange.BOTH, Category.SELF_CONTAINED, 2), username);
        record.say(organisation, home, null, landlord(), username);
        assertThat(me.get("/provider/homes").body()).contains("Given Up House");
        String page = RECORD + "/" + home + "/" + Topic.HOME_END.slug();
        assertThat(me.get(RECORD).body()).contains(page, "We do not run this home any more");
        assertThat(me.get(page).body()).contains("Its accreditation does not end by this");

        assertThat(me.submit(page, page, Map.of("ended", "true")).body())
                .contains("Enter the last day on which you ran the home");
        var day = Map.of("ended", "true", "lastDay.day", "1", "lastDay.month", "11", "lastDay.year", "2026");
        assertThat(path(me.submit(page, page, day))).isEqualTo(RECORD);

        assertThat(me.get(RECORD).body())
                .contains("Given Up House", "Not run any more", "No, the last day was 1 November 2026");
        assertThat(me.get("/provider/homes").body()).doesNotContain("Given Up House");
        assertThat(path(me.submit(page, page + "/confirm", Map.of()))).isEqualTo(RECORD);
        assertThat(path(me.submit(page, page, Map.of("ended", "false")))).isEqualTo(RECORD);
        assertThat(me.get(RECORD).body()).contains("Run by you: Yes").doesNotContain("Not run any more");
    }

    private static LandlordSaid landlord() {
        return new LandlordSaid(
                new LandlordEntry("Recorded Homes", LandlordKind.OWNER_IS_FIRM, LandlordAgreement.FREEHOLD));
    }

    private void sayAll() {
        say(firm, Topic.CONTACT, Map.of("name", "Mo", "email", "mo@recorded.example", "phone", "020 7946 0000"));
        say(
                firm,
                Topic.OWNERS,
                Map.of("owners[0].name", "Mo Recorded", "owners[0].kind", "PERSON", "owners[0].share", "100"));
        say(firm, Topic.COVER, cover());
        say(firm, Topic.ACCOUNTS, Map.of("filed", "false"));
        String service = begin(RECORD + "/new-service", Map.of("name", "Lamp Living", "urn", "2712399"));
        String ofService = service.substring(0, service.lastIndexOf('/'));
        me.submit(ofService + "/staffing", ofService + "/staffing", Map.of("total", "5", "nights", "2", "agency", "0"));
        String home = begin(
                RECORD + "/new-home?service=" + ofService.substring(ofService.lastIndexOf('/') + 1),
                Map.of(
                        "name", "Lamp House",
                        "addressLine", "1 Lamp Street",
                        "town", "London",
                        "postcode", "e81ea",
                        "councilGss", ProviderEntries.HACKNEY));
        String ofHome = home.substring(0, home.lastIndexOf('/'));
        me.submit(
                ofHome + "/home-offer",
                ofHome + "/home-offer",
                Map.of("ages", "BOTH", "category", "SHARED_RING_FENCED", "places", "3"));
        me.submit(
                ofHome + "/home-access",
                ofHome + "/home-access",
                Map.of(
                        "stepFree",
                        "true",
                        "groundFloorBedrooms",
                        "1",
                        "wheelchairBedrooms",
                        "0",
                        "adaptedBathroom",
                        "false"));
        var last = me.submit(
                ofHome + "/home-landlord",
                ofHome + "/home-landlord",
                Map.of("name", "Recorded Homes", "kind", "OWNER_IS_FIRM", "agreement", "FREEHOLD"));
        assertThat(path(last)).isEqualTo(RECORD);
    }

    /** The address of the first page of what was begun. */
    private String begin(String address, Map<String, String> typed) {
        String page = path(me.get(address));
        assertThat(me.submit(page, page, typed).statusCode()).isEqualTo(302);
        return page.substring(0, page.indexOf('?'));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        Map<String, String> typed = new HashMap<>(cover());
        typed.put("employersLiability", "ten million");
        typed.put("publicLiabilityUntil.month", "13");

        var answer = me.submit(page(firm, Topic.COVER), page(firm, Topic.COVER), typed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Enter the employers’ liability cover in pounds", "ten million", "value=\"13\"")
                .contains("href=\"#publicLiabilityUntil\"");
        assertThat(record.of(organisation).orElseThrow().theFirm().said(CoverSaid.class))
                .isEmpty();
    }

    @Test
    void onlyWhatALaterDayComesOfCanBeConfirmed() {
        say(firm, Topic.CONTACT, Map.of("name", "Mo", "email", "mo@recorded.example", "phone", "020 7946 0000"));
        say(firm, Topic.COVER, cover());
        clock.set(Instant.parse("2027-07-01T09:00:00Z"));
        assertThat(me.get(RECORD).body()).doesNotContain("/cover/confirm");
        assertThat(me.submit(RECORD, page(firm, Topic.COVER) + "/confirm", Map.of()))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).contains("This holds no longer. Give a new answer", "employersLiability");
                });

        clock.set(Instant.parse("2028-07-01T09:00:00Z"));
        assertThat(me.get(RECORD).body()).contains("/contact/confirm").doesNotContain("/cover/confirm");
    }

    @Test
    void ownersAreEnteredOneAfterTheOtherAndTakenOutByEmptyingThem() {
        String owners = page(firm, Topic.OWNERS);
        Map<String, String> typed = new LinkedHashMap<>(
                Map.of("owners[0].name", "Ada", "owners[0].kind", "PERSON", "owners[0].share", "60"));
        typed.put("another", "true");
        assertThat(me.submit(owners, owners, typed).body()).contains("owners[1].name", "value=\"Ada\"", "Owner 2");

        typed.remove("another");
        typed.putAll(Map.of("owners[1].name", "Bo", "owners[1].kind", "PERSON", "owners[1].share", "50"));
        assertThat(me.submit(owners, owners, typed).body()).contains("The shares come to more than 100 per cent");
        typed.putAll(Map.of("owners[0].name", "", "owners[0].share", ""));
        me.submit(owners, owners, typed);

        assertThat(record.of(organisation)
                        .orElseThrow()
                        .theFirm()
                        .said(OwnersSaid.class)
                        .orElseThrow()
                        .owners())
                .containsExactly(new Owner("Bo", OwnerKind.PERSON, 50));
    }

    @Test
    void aPageLeadsOnlyToOnesOwnPages() {
        Map<String, String> typed = new HashMap<>(Map.of("filed", "false", "then", "/provider/apply/1?a=2"));
        assertThat(path(me.submit(page(firm, Topic.ACCOUNTS), page(firm, Topic.ACCOUNTS), typed)))
                .isEqualTo("/provider/apply/1?a=2");

        for (String elsewhere : List.of(
                "https://evil.example/",
                "//evil.example",
                "/provider/{x}",
                "/providers",
                "/admin",
                "/provider/\\evil")) {
            typed.put("then", elsewhere);
            assertThat(path(me.submit(page(firm, Topic.ACCOUNTS), page(firm, Topic.ACCOUNTS), typed)))
                    .startsWith(RECORD);
        }
    }

    @Test
    void nobodyOpensOrChangesWhatBelongsToAnother() {
        Visitor rival = Visitor.signedIn(port, "provider2");

        assertThat(rival.get(page(firm, Topic.CONTACT)).statusCode()).isEqualTo(404);
        assertThat(rival.submit("/provider", page(firm, Topic.CONTACT), Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(me.get(page(UUID.randomUUID(), Topic.STAFFING)).statusCode()).isEqualTo(404);
        assertThat(me.get(page(firm, Topic.STAFFING)).statusCode()).isEqualTo(404);
        assertThat(me.get(RECORD + "/" + firm + "/nonsense").statusCode()).isEqualTo(404);
        assertThat(me.get(RECORD + "/nonsense/contact").statusCode()).isIn(400, 404);
        for (String other : List.of("officer", "council", "admin")) {
            assertThat(Visitor.signedIn(port, other).get(RECORD).statusCode()).isEqualTo(403);
        }
    }

    private static String path(HttpResponse<String> answer) {
        return Visitor.location(answer).replaceFirst("^http://localhost:\\d+", "");
    }

    @Test
    void severalFilesAreTakenEachOnItsOwnAndANewerOneReplacesTheOneBefore() {
        UploadingVisitor uploading = UploadingVisitor.signedIn(port, username);
        String page = RECORD + "/documents/" + firm;
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("safeguarding.pdf", PDF);
        files.put("safeguarding.exe", "MZ".getBytes(StandardCharsets.US_ASCII));

        String answer = uploading
                .upload(page, Map.of("kind", "SAFEGUARDING_POLICY"), files)
                .body();
        assertThat(answer).contains("safeguarding.exe: ", "One file is kept", "Safeguarding policy");
        uploading.upload(page, Map.of("kind", "SAFEGUARDING_POLICY", "title", "Of 2027"), Map.of("new.pdf", PDF));

        assertThat(me.get(page).body())
                .contains("Replaced by a newer one", "Safeguarding policy: Of 2027", "by Mo Recorded")
                .doesNotContain("by " + username);
        assertThat(me.get(RECORD + "/documents").body())
                .contains("Safeguarding policy: Of 2027")
                .doesNotContain("Ran out");
        RecordDocument kept = documents.of(List.of(firm)).get(firm).get(0);
        String file = page + "/" + kept.stored().id() + "/file";
        assertThat(me.get(file).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("attachment", "new.pdf"));
        Visitor rival = Visitor.signedIn(port, "provider2");
        assertThat(rival.get(file).statusCode()).isEqualTo(404);
        assertThat(rival.get(page).statusCode()).isEqualTo(404);
        assertThat(rival.submit("/provider", page + "/" + kept.stored().id() + "/mistake", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(404);

        me.submit(page, page + "/" + kept.stored().id() + "/mistake", Map.of("reason", "Wrong file"));
        assertThat(documents.of(List.of(firm)).get(firm))
                .extracting(RecordDocument::current)
                .containsExactly(false, true);
    }

    @Test
    void filesThatAreSentTogetherStandBesideOneAnotherUntilALaterUpload() {
        UploadingVisitor uploading = UploadingVisitor.signedIn(port, username);
        String page = RECORD + "/documents/" + firm;
        String batch = UUID.randomUUID().toString();
        uploading.sendAlone(page, Map.of("kind", "COMPLAINTS_POLICY", "batch", batch), "page-1.pdf", PDF);
        uploading.sendAlone(page, Map.of("kind", "COMPLAINTS_POLICY", "batch", batch), "page-2.pdf", PDF);
        assertThat(documents.of(List.of(firm)).get(firm))
                .extracting(RecordDocument::current)
                .containsExactly(true, true);
        assertThat(me.get(page).body()).doesNotContain("Replaced by a newer one");

        uploading.sendAlone(page, Map.of("kind", "COMPLAINTS_POLICY", "batch", "nonsense"), "new.pdf", PDF);
        assertThat(documents.of(List.of(firm)).get(firm))
                .extracting(RecordDocument::current)
                .containsExactlyInAnyOrder(true, false, false);
    }

    @Test
    void aDocumentWithoutAKindOrALastDayIsRefusedAtItsFieldAndNothingTypedIsLost() {
        UploadingVisitor uploading = UploadingVisitor.signedIn(port, username);
        String page = RECORD + "/documents/" + firm;

        assertThat(uploading
                        .upload(page, Map.of("kind", "GAS_SAFETY", "title", "Boiler"), Map.of("a.pdf", PDF))
                        .body())
                .contains("Choose what kind of document it is", "value=\"Boiler\"");
        assertThat(uploading
                        .upload(page, Map.of("kind", "EMPLOYERS_LIABILITY"), Map.of("a.pdf", PDF))
                        .body())
                .contains("Enter the last day on which it counts");
        assertThat(uploading
                        .sendAlone(page, Map.of("kind", "COMPLAINTS_POLICY"), "a.pdf", PDF)
                        .body())
                .contains("a.pdf");
        assertThat(documents.of(List.of(firm)).get(firm)).hasSize(1);
    }

    private void say(UUID subject, Topic topic, Map<String, String> typed) {
        assertThat(me.submit(page(subject, topic), page(subject, topic), typed).statusCode())
                .isEqualTo(302);
    }

    private static Map<String, String> cover() {
        return Map.of(
                "employersLiability", "10,000,000",
                "employersLiabilityUntil.day", "30",
                "employersLiabilityUntil.month", "6",
                "employersLiabilityUntil.year", "2027",
                "publicLiability", "0",
                "publicLiabilityUntil.day", "30",
                "publicLiabilityUntil.month", "6",
                "publicLiabilityUntil.year", "2027");
    }

    private static String page(UUID subject, Topic topic) {
        return RECORD + "/" + subject + "/" + topic.slug();
    }
}
