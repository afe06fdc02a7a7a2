/**
 * The paper's nine themes and 22 sub-themes, by name, and which of them a scenario holds or
 * relaxes.
 */
package org.linkwork.theme;
