/** Tests of lessons, of towns as they are seen, and of the page in a real browser. */
package org.linkwork.teach;
