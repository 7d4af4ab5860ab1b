package org.hearthmark.accreditation;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearthmark.Visitor;

/** The way from the answers that somebody has checked to the declaration that they are true. */
public final class CheckedAnswers {

    private static final Pattern CONTINUE = Pattern.compile("/declaration\\?checked=([0-9a-f-]{36})\"");

    private CheckedAnswers() {}

    /** What the page of a draft's answers carries on to the declaration; empty where nothing can be checked. */
    public static String of(Visitor provider, String list) {
        var found = CONTINUE.matcher(provider.get(list + "/check").body());
        return found.find() ? found.group(1) : "";
    }

    /** Checks the answers as they are now, and sends the declaration. */
    public static HttpResponse<String> declare(Visitor provider, String list, Map<String, String> fields) {
        return declare(provider, list, fields, of(provider, list));
    }

    /** Declares what was checked before. */
    static HttpResponse<String> declare(Visitor provider, String list, Map<String, String> fields, String checked) {
        var all = new LinkedHashMap<>(fields);
        all.put("checked", checked);
        return provider.submit("/provider/apply", list + "/declaration", all);
    }
}
