package org.hearthmark.shared.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@link BoundFields} under the name {@code #bound}, so that each form fragment is called with a field's name. */
@Component
class FormDialect extends AbstractDialect implements IExpressionObjectDialect {

    FormDialect() {
        super("Hearthmark forms");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {

            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of("bound");
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return new BoundFields(context);
            }

            @Override
            public boolean isCacheable(String name) {
                return false;
            }
        };
    }
}
