package org.hearthmark.member.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthmark.member.CouncilLine;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.web.Csv;
import org.hearthmark.shared.web.Option;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Every English council with children's services: members of the alliance, and those that place here without being one. */
@Controller
class CouncilsPage {

    private static final int SIZE = 50;
    private static final String MEMBERS = "members";
    private static final String OTHERS = "others";
    private static final List<Option> MEMBERSHIPS =
            List.of(Option.of(MEMBERS, "Members"), Option.of(OTHERS, "Not members"));

    private final Councils councils;

    CouncilsPage(Councils councils) {
        this.councils = councils;
    }

    @GetMapping("/councils")
    String page(
            @RequestParam(defaultValue = "") String membership,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int number = Math.max(0, page);
        List<CouncilLine> found = found(membership, region);
        model.addAttribute(
                "lines", found.stream().skip((long) number * SIZE).limit(SIZE).toList());
        model.addAttribute("total", found.size());
        model.addAttribute("membership", membership);
        model.addAttribute("region", region);
        model.addAttribute("memberships", MEMBERSHIPS);
        model.addAttribute(
                "regions",
                councils.regions().stream().map(name -> Option.of(name, name)).toList());
        model.addAttribute("csv", address("/councils.csv", membership, region, 0));
        model.addAttribute("previousPage", number == 0 ? null : address("/councils", membership, region, number - 1));
        model.addAttribute(
                "nextPage",
                found.size() > (number + 1) * SIZE ? address("/councils", membership, region, number + 1) : null);
        return "member/councils";
    }

    @GetMapping("/councils.csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String membership, @RequestParam(defaultValue = "") String region) {
        var csv = new Csv("Code", "Council", "Region of England", "Member since", "Region of the alliance");
        found(membership, region)
                .forEach(line -> csv.line(Stream.of(
                        line.gss(),
                        line.name(),
                        line.region(),
                        Objects.requireNonNullElse(line.memberSince(), ""),
                        Objects.requireNonNullElse(line.allianceRegion(), ""))));
        return csv.download("councils.csv");
    }

    /** England has 153 of them: the whole list is small. */
    private List<CouncilLine> found(String membership, String region) {
        return councils.lines().stream()
                .filter(line -> !membership.equals(MEMBERS) || line.member())
                .filter(line -> !membership.equals(OTHERS) || !line.member())
                .filter(line -> region.isEmpty() || line.region().equals(region))
                .toList();
    }

    private static String address(String path, String membership, String region, int number) {
        var address = UriComponentsBuilder.fromPath(path)
                .queryParam("membership", "{membership}")
                .queryParam("region", "{region}");
        if (number > 0) {
            address.queryParam("page", number);
        }
        return address.encode()
                .buildAndExpand(Map.of("membership", membership, "region", region))
                .toUriString();
    }
}
