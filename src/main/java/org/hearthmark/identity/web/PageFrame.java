package org.hearthmark.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthmark.identity.NoticesToAnswer;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the layout shows around every page: who is signed in, where they may go, whether this is a demonstration. */
@Component("pageFrame")
public class PageFrame {

    /** A link of the menu; {@code here} on the pages of that part of the house. */
    public record Link(String address, String text, boolean here) {}

    /** How many notices wait for an answer by who is signed in, and where they are listed. */
    public record ToAnswer(int many, String address) {}

    private final boolean demonstration;
    private final List<NoticesToAnswer> notices;

    PageFrame(Environment environment, List<NoticesToAnswer> notices) {
        this.notices = notices;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** The name of who is signed in, null for nobody. */
    public String name() {
        return me().map(SignedInPerson::name).orElse(null);
    }

    /** Null where nothing waits. */
    public ToAnswer toAnswer() {
        return me().stream()
                .flatMap(me -> notices.stream().map(one -> new ToAnswer(one.waitingFor(me), one.address())))
                .filter(one -> one.many() > 0)
                .findFirst()
                .orElse(null);
    }

    public List<Link> navigation() {
        String path = path();
        return me().stream()
                .flatMap(me -> Stream.concat(Stream.of(new Link("/", "Start", path.equals("/"))), links(me, path)))
                .toList();
    }

    /** Of places within one another, as a provider's record lies below its first page, a page belongs to the inmost. */
    private static Stream<Link> links(SignedInPerson me, String path) {
        var places = Places.of(me);
        String here = places.stream()
                .map(Places.Place::address)
                .filter(address -> isWithin(path, address))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return places.stream()
                .map(place ->
                        new Link(place.address(), place.text(), place.address().equals(here)));
    }

    private static boolean isWithin(String path, String address) {
        return path.equals(address) || path.startsWith(address.endsWith("/") ? address : address + "/");
    }

    private static Optional<SignedInPerson> me() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }

    private static String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getServletPath()
                : "";
    }
}
