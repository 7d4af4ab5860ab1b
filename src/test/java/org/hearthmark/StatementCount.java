package org.hearthmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts what a piece of work asks of the database, on its own thread: statements (a JDBC batch is one) and commits. The
 * cost budgets are gated by such counts, which do not depend on the machine.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

    /** What was counted. */
    public record Counted(int statements, int commits) {}

    private static final ThreadLocal<Counted> COUNTED = new ThreadLocal<>();

    private static final ThreadLocal<List<QueryInfo>> STATEMENTS = new ThreadLocal<>();

    public static Counted during(Runnable work) {
        COUNTED.set(new Counted(0, 0));
        try {
            work.run();
            return COUNTED.get();
        } finally {
            COUNTED.remove();
        }
    }

    /** The statements of a piece of work with their parameters, in order. */
    public static List<QueryInfo> statementsOf(Runnable work) {
        List<QueryInfo> statements = new ArrayList<>();
        STATEMENTS.set(statements);
        try {
            work.run();
            return statements;
        } finally {
            STATEMENTS.remove();
        }
    }

    @Bean
    static BeanPostProcessor countStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? counting(database) : bean;
            }
        };
    }

    private static DataSource counting(DataSource database) {
        return ProxyDataSourceBuilder.create(database)
                .afterQuery((execution, queries) -> {
                    add(1, commitsByItself(execution) ? 1 : 0);
                    Optional.ofNullable(STATEMENTS.get()).ifPresent(statements -> statements.addAll(queries));
                })
                .afterMethod(call -> {
                    boolean commit = call.getTarget() instanceof Connection
                            && call.getMethod().getName().equals("commit");
                    add(0, commit ? 1 : 0);
                })
                .build();
    }

    private static void add(int statements, int commits) {
        Counted before = COUNTED.get();
        if (before != null) {
            COUNTED.set(new Counted(before.statements() + statements, before.commits() + commits));
        }
    }

    private static boolean commitsByItself(ExecutionInfo execution) {
        try {
            return execution.getStatement().getConnection().getAutoCommit();
        } catch (SQLException closed) {
            throw new IllegalStateException("A statement without a connection cannot be counted", closed);
        }
    }
}
