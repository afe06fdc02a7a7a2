/** Tidy tables: one fact a row, the same bytes for the same values on every machine. */
package org.linkwork.report.table;
