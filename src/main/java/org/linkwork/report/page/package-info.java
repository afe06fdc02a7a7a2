/**
 * One page about a folder of results: a single HTML file that needs no network, made from the
 * folder's own tables so that old results can be reported again.
 *
 * <p>{@link org.linkwork.report.page.ReportPage} is the way in. A {@code PageFolder} checks and
 * reads the tables, a {@code PageKind} says which chapters such results have, each chapter is made
 * in a file of its own from figures that carry their numbers in a table, and {@code PageDocument}
 * puts them together.
 */
package org.linkwork.report.page;
