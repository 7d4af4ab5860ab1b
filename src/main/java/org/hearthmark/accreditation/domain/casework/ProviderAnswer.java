package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a provider was asked to answer by a day: comments on a draft report, representations against a refusal. */
@Embeddable
public class ProviderAnswer {

    enum State {
        AWAITED,
        GIVEN,
        DECLINED,
        CONSIDERED
    }

    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private State state;

    protected ProviderAnswer() {}

    static ProviderAnswer awaitedUntil(LocalDate lastDay) {
        var answer = new ProviderAnswer();
        answer.until = lastDay;
        answer.state = State.AWAITED;
        return answer;
    }

    public void given(LocalDate day) {
        require(open(day), "Answering after the time for it");
        state = State.GIVEN;
    }

    public void declined(LocalDate day) {
        require(open(day), "Answering after the time for it");
        state = State.DECLINED;
    }

    public void considered() {
        require(state == State.GIVEN, "Considering an answer");
        state = State.CONSIDERED;
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalTransition(what, state);
        }
    }

    /** The last day on which an answer may come, in Europe/London. */
    public LocalDate until() {
        return until;
    }

    /** Whether an answer may still come on a day. */
    public boolean open(LocalDate day) {
        return state == State.AWAITED && !day.isAfter(until);
    }

    /** Whether there is an answer that nobody has considered yet. */
    public boolean given() {
        return state == State.GIVEN;
    }

    /** Whether there was an answer and somebody considered it. */
    public boolean wasConsidered() {
        return state == State.CONSIDERED;
    }

    /** Whether nothing has come and nothing may come any more. */
    public boolean missed(LocalDate day) {
        return state == State.DECLINED || state == State.AWAITED && day.isAfter(until);
    }
}
