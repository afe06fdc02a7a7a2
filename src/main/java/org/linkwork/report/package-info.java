/**
 * What is said about results: tables, pictures, the folder that holds them, and the screen.
 *
 * <p>{@link org.linkwork.report.Findings} gathers what there is to report, {@link
 * org.linkwork.report.ReportWriter} fills a folder with it and {@link
 * org.linkwork.report.screen.Screen} says it on a terminal.
 */
package org.linkwork.report;
