/**
 * What every module speaks: working days, London time, postcodes and places, references, refusals.
 *
 * <p>Nothing here knows a business rule of a single module.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Shared",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.hearthmark.shared;
