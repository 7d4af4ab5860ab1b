package org.hearthmark.accreditation.domain.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Shares files out among services in proportion to their people: whole numbers, the largest remainders rounded up. */
final class ServiceShares {

    private ServiceShares() {}

    static Map<UUID, Integer> of(Collection<SampledPerson> people, int files) {
        Map<UUID, Long> counts = people.stream().collect(groupingBy(SampledPerson::service, TreeMap::new, counting()));
        var shares = new TreeMap<UUID, Integer>();
        counts.forEach((service, count) -> shares.put(service, (int) (count * files / people.size())));
        int left = files - shares.values().stream().mapToInt(Integer::intValue).sum();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, Long> one) -> -(one.getValue() * files % people.size()))
                        .thenComparing(Map.Entry::getKey))
                .limit(Math.max(0, left))
                .forEach(one -> shares.merge(one.getKey(), 1, Integer::sum));
        return shares;
    }
}
