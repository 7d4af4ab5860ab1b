/**
 * Evidence files: checked by their content while they stream in, kept under their hash, scanned, never deleted by people.
 * Rows are facts; what a file is about, and who may see it, is the business of the module that asks.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"shared", "audit"})
package org.hearthmark.document;
