/** What is said, listed and drawn of a funding decision. */
package org.linkwork.report.decision;
