/**
 * Teaching: lessons, a town that is seen rather than read, the local page that shows it, and the
 * lesson as one file.
 */
package org.linkwork.teach;
