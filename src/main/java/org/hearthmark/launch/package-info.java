/**
 * Everything between the start command and the first page: where the database comes from, what is checked before the
 * application starts, and how a failed start is told. Nothing depends on it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Launch",
        allowedDependencies = {})
package org.hearthmark.launch;
