package org.hearthmark.identity;

import java.util.List;

/**
 * The addresses that a web package serves, with who may ask for them: one bean per web package. An address without a rule
 * is refused to everybody.
 */
public interface AddressRules {

    List<AddressRule> addresses();

    /**
     * Patterns of addresses that bring their own protection against forged requests and their own content security
     * policy; ours would break them.
     */
    default List<String> selfProtected() {
        return List.of();
    }

    /** Patterns of pages that show a process diagram, whose labels need style attributes. */
    default List<String> withDiagram() {
        return List.of();
    }

    /** Patterns of addresses to which files may be sent; anywhere else a form with files is refused unread. */
    default List<String> withUploads() {
        return List.of();
    }
}
