/** The folder of results: never overwritten, whole or marked as unfinished, and self-explaining. */
package org.linkwork.report.folder;
