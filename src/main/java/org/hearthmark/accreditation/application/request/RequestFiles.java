package org.hearthmark.accreditation.application.request;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.HomeLine;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.RequestEnd;
import org.hearthmark.accreditation.domain.request.Requests;
import org.hearthmark.accreditation.domain.request.StoppedClock;
import org.hearthmark.accreditation.domain.request.StoppedClock.Span;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a case as pages show them, in two statements. */
@Service
public class RequestFiles {

    private final Requests requests;

    RequestFiles(Requests requests) {
        this.requests = requests;
    }

    /** The questions of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<RequestFile> of(CaseFile file) {
        var asked = requests.of(file.summary().id());
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, RequestEnd> ends =
                requests.endsOf(file.summary().id()).stream().collect(toMap(RequestEnd::request, Function.identity()));
        Map<UUID, Integer> homes = file.homes().stream().collect(toMap(HomeLine::id, HomeLine::number));
        return asked.stream()
                .map(each -> line(each, homes, Optional.ofNullable(ends.get(each.id()))))
                .sorted(Comparator.comparing(RequestFile::number).reversed())
                .toList();
    }

    /** Since when and why the clock of a case stands still, if it does. */
    public static Optional<ClockStop> stop(List<RequestFile> requests) {
        var open = requests.stream().filter(RequestFile::open).toList();
        return StoppedClock.since(requests.stream().map(RequestFiles::span).toList())
                .map(since -> new ClockStop(
                        since,
                        open.stream()
                                .map(RequestFile::wantedBy)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        open));
    }

    private static Span span(RequestFile request) {
        return new Span(
                LondonTime.dayOf(request.askedAt()), request.ending().map(ending -> LondonTime.dayOf(ending.at())));
    }

    private static RequestFile line(InformationRequest of, Map<UUID, Integer> homes, Optional<RequestEnd> end) {
        return new RequestFile(
                of.id(),
                of.number(),
                of.homeId().map(homes::get),
                of.question(),
                of.wantedBy(),
                of.recordedAt(),
                of.recordedBy(),
                end.map(last ->
                        new RequestFile.Ending(last.outcome(), last.words(), last.recordedAt(), last.recordedBy())));
    }
}
