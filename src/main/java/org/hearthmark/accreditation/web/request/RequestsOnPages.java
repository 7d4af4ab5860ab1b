package org.hearthmark.accreditation.web.request;

import java.time.Clock;
import java.util.List;
import org.hearthmark.accreditation.application.request.ClockStop;
import org.hearthmark.accreditation.application.request.RequestFile;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** The questions to providers as a part of other pages, as {@code @requestsOnPages} in their fragments. */
@Component("requestsOnPages")
public class RequestsOnPages {

    private final Clock clock;

    RequestsOnPages(Clock clock) {
        this.clock = clock;
    }

    /** Null while the clock runs. */
    public ClockStop stop(List<RequestFile> of) {
        return RequestFiles.stop(of).orElse(null);
    }

    /** The colour and words of how a question stands: a text, then a colour. */
    public List<String> state(RequestFile request) {
        if (request.overdue(LondonTime.today(clock))) {
            return List.of("Overdue", "red");
        }
        return request.ending()
                .map(ending ->
                        List.of(ending.outcome().label(), ending.outcome().colour()))
                .orElse(List.of("Waiting", "blue"));
    }
}
