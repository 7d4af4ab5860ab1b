package org.hearthmark.provider;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small list in the form of Ofsted's, with invented providers: supported accommodation in Hackney unless said otherwise. */
public final class OfstedFile {

    private static final String HEADINGS = """
            Web link,URN,Linked Education URN,Provision type,Registration date,Registration status,Name,Address 1,Postcode,\
            Ofsted Region,Local authority,Sector,Places,Supported accommodation premises,\
            Organisation which owns the provider,"
            Latest full inspection date",Latest full inspection publication date,"
            Overall experiences and progress of children and young people",Supported Accommodation outcome,,
            """;

    private final LocalDate asAt;
    private final List<String> rows = new ArrayList<>();

    private OfstedFile(LocalDate asAt) {
        this.asAt = asAt;
    }

    public static OfstedFile asAt(LocalDate day) {
        return new OfstedFile(day);
    }

    /** A service that is registered and not yet inspected. */
    public OfstedFile active(String urn) {
        return row(urn, "Active", "", "");
    }

    public OfstedFile suspended(String urn) {
        return row(urn, "Suspended", "", "");
    }

    /** @param outcome in Ofsted's words */
    public OfstedFile inspected(String urn, String outcome) {
        return inspected(urn, outcome, "01/10/2024");
    }

    /** @param day as Ofsted writes days */
    public OfstedFile inspected(String urn, String outcome, String day) {
        return row(urn, "Active", day, outcome);
    }

    /** Numbered from 3000000: so many that a few which vanish are few. */
    public OfstedFile others(int count) {
        IntStream.range(0, count).forEach(number -> active(String.valueOf(3_000_000 + number)));
        return this;
    }

    private OfstedFile row(String urn, String status, String inspectedOn, String outcome) {
        rows.add("Ofsted Social Care Provider Webpage," + urn + ",,Supported Accommodation,16/08/2023," + status
                + ",Lantern Homes,REDACTED,REDACTED,London,Hackney,Private,12,3,Lantern Homes Ltd," + inspectedOn + ","
                + inspectedOn + ",," + outcome + ",,");
        return this;
    }

    /** The transaction of a test forgets what other tests have imported, and is rolled back. */
    public static void forgetLists(JdbcClient jdbc) {
        jdbc.sql("""
                set local session_replication_role = replica;
                delete from provider.ofsted_fault; delete from provider.ofsted_unseen;
                delete from provider.ofsted_entry; delete from provider.ofsted_import;
                set local session_replication_role = origin""").update();
    }

    public String text() {
        return "\uFEFFChildren's social care data in England – Provider level as at "
                + asAt.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK))
                + ",,\nSome cells in this table are empty.,,\n"
                + HEADINGS + String.join("\n", rows) + "\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
