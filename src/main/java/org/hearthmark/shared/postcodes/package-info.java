/** The directory of postcodes: read from the file that the Office for National Statistics publishes, and swapped in whole. */
package org.hearthmark.shared.postcodes;
