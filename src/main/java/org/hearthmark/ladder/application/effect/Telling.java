package org.hearthmark.ladder.application.effect;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.ladder.application.effect.FindingRows.Moment;
import org.hearthmark.ladder.application.effect.ToldRows.ToTell;
import org.hearthmark.ladder.application.effect.ToldRows.What;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells providers of a raise, some firms at a time and each in one message: what their homes lack when it is published, that
 * it was withdrawn, and what is proposed once it is in effect. Stopped at any point and run again, it tells each firm once.
 */
@Service
public class Telling {

    private static final int AT_ONCE = 50;

    private final PublishedRaises raises;
    private final ToldRows told;
    private final FindingRows findings;
    private final RaiseLetters letters;
    private final Providers providers;
    private final Outbox outbox;
    private final Clock clock;

    Telling(
            PublishedRaises raises,
            ToldRows told,
            FindingRows findings,
            RaiseLetters letters,
            Providers providers,
            Outbox outbox,
            Clock clock) {
        this.raises = raises;
        this.told = told;
        this.findings = findings;
        this.letters = letters;
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The next firms whose homes fall short of what is published, or of which it is not known. */
    @Transactional
    public void ofGaps(UUID id) {
        tell(id, What.GAPS);
    }

    @Transactional
    public void ofWithdrawal(UUID id) {
        tell(id, What.WITHDRAWAL);
    }

    @Transactional
    public void ofEffect(UUID id) {
        tell(id, What.EFFECT);
    }

    @Transactional(readOnly = true)
    public boolean moreOfGaps(UUID id) {
        return more(id, What.GAPS);
    }

    @Transactional(readOnly = true)
    public boolean moreOfWithdrawal(UUID id) {
        return more(id, What.WITHDRAWAL);
    }

    @Transactional(readOnly = true)
    public boolean moreOfEffect(UUID id) {
        return more(id, What.EFFECT);
    }

    private boolean more(UUID id, What what) {
        return !next(raises.open(id), what, 1).isEmpty();
    }

    private void tell(UUID id, What what) {
        var raise = raises.locked(id);
        var next = next(raise, what, AT_ONCE);
        if (!next.isEmpty()) {
            outbox.postAll(notices(raise, what, next));
            told.insert(id, what, next);
        }
    }

    /** Of what was withdrawn or is over nobody is told any more that something will be asked. */
    private List<ToTell> next(RaiseFile raise, What what, int most) {
        return what == What.GAPS && raise.status() != RaiseStatus.PUBLISHED
                ? List.of()
                : told.next(raise.id(), what, LondonTime.today(clock), most);
    }

    private List<Notice> notices(RaiseFile raise, What what, List<ToTell> next) {
        var ids = next.stream().map(ToTell::firm).distinct().toList();
        var firms = providers.firms(ids);
        var homes = findings.lacking(raise.id(), what == What.EFFECT ? Moment.EFFECT : Moment.PUBLISHED, ids).stream()
                .collect(groupingBy(FoundHome::firm));
        var notices = new ArrayList<Notice>();
        for (var one : next) {
            var theirs = homes.getOrDefault(one.firm(), List.of()).stream()
                    .filter(home -> what != What.EFFECT || home.day().equals(one.day()))
                    .toList();
            notices.add(letters.of(raise, what, one, firms.get(one.firm()), theirs));
        }
        return notices;
    }
}
