package org.hearthmark.accreditation.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.application.panel.Representations;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.paper.Comments.Said;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoAct;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoApplication;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.accreditation.domain.request.Requests;
import org.hearthmark.document.Documents;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people of the demonstration do beside their tasks: they ask, answer, comment, object, send files, withdraw. */
@Component
@Profile("demo")
class DemoActs {

    private final HomesInCases homes;
    private final Comments comments;
    private final Representations representations;
    private final InformationRequests questions;
    private final Requests requests;
    private final Evidence evidence;
    private final Withdrawals withdrawals;
    private final Cases cases;
    private final Documents documents;

    DemoActs(
            HomesInCases homes,
            Comments comments,
            Representations representations,
            InformationRequests questions,
            Requests requests,
            Evidence evidence,
            Withdrawals withdrawals,
            Cases cases,
            Documents documents) {
        this.homes = homes;
        this.comments = comments;
        this.representations = representations;
        this.questions = questions;
        this.requests = requests;
        this.evidence = evidence;
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.documents = documents;
    }

    /** What was done before the process was killed is not done twice. */
    @Transactional
    void perform(DemoProvider provider, DemoApplication application, DemoAct act) {
        switch (act.act()) {
            case COMMENT -> comment(home(application, act), act);
            case OBJECT -> object(home(application, act), provider, act);
            case ASK -> ask(application, act);
            case ANSWER ->
                openQuestions(application).forEach(open -> questions.answer(open.id(), act.text(), act.by()));
            case SEND_FILE -> sendFile(application, act);
            case WITHDRAW -> withdraw(provider, application, act);
            case LET_TIME_PASS -> {
                // what is due by then is done after every deed
            }
        }
    }

    private void comment(HomeInCase home, DemoAct act) {
        if (home.comments().filter(ProviderAnswer::given).isEmpty()) {
            comments.send(home.id(), List.of(new Said(Optional.ofNullable(act.item()), act.text())), act.by());
        }
    }

    private void object(HomeInCase home, DemoProvider provider, DemoAct act) {
        if (home.representations().filter(ProviderAnswer::given).isEmpty()) {
            representations.make(home.id(), provider.organisation(), act.text(), act.by());
        }
    }

    private void ask(DemoApplication application, DemoAct act) {
        if (requests.of(application.draft()).isEmpty()) {
            questions.ask(new Asked(application.draft(), Optional.empty(), act.text(), questions.usualDay(), act.by()));
        }
    }

    private List<InformationRequest> openQuestions(DemoApplication application) {
        return requests.openOf(List.of(application.draft()));
    }

    private void withdraw(DemoProvider provider, DemoApplication application, DemoAct act) {
        if (!cases.findById(application.draft()).orElseThrow().status().ended()) {
            withdrawals.withdraw(application.draft(), provider.organisation(), act.text(), act.by());
        }
    }

    private void sendFile(DemoApplication application, DemoAct act) {
        if (documents.about(List.of(application.draft())).stream()
                .anyMatch(kept -> kept.title().equals(act.text()))) {
            return;
        }
        var said = new NewEvidence(
                application.draft(),
                act.text(),
                Optional.ofNullable(act.item()),
                Optional.ofNullable(act.until()),
                EvidenceKind.FROM_PROVIDER,
                act.by());
        try (InputStream content = new ClassPathResource("demo/" + act.file()).getInputStream()) {
            evidence.add(said, act.file(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of the demonstration cannot be read: " + act.file(), unreadable);
        }
    }

    private HomeInCase home(DemoApplication application, DemoAct act) {
        return homes.ofCase(application.draft()).stream()
                .filter(home -> home.number() == act.home())
                .findFirst()
                .orElseThrow();
    }
}
