package org.hearthmark.register;

import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.postcodes.DirectoryReport;
import org.hearthmark.shared.postcodes.PostcodeDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the directory of postcodes by which homes are placed, and keeps who did. The entries follow after the commit. */
@Service
public class PostcodeLoads {

    private static final UUID THE_DIRECTORY = new UUID(0, 0);

    private final PostcodeDirectory directory;
    private final AuditTrail audit;

    PostcodeLoads(PostcodeDirectory directory, AuditTrail audit) {
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * @param fewer whether it may have less than half of what is loaded now
     * @throws Refusal INVALID, with the reason, when the file is refused; nothing is changed then
     */
    @Transactional
    public DirectoryReport load(InputStream in, String file, boolean fewer, String by, LongConsumer progress) {
        DirectoryReport report = directory.load(in, file, fewer, by, progress);
        audit.record(new AuditFact(
                "postcodes-loaded", THE_DIRECTORY, by, Map.of("postcodes", String.valueOf(report.postcodes()))));
        return report;
    }
}
