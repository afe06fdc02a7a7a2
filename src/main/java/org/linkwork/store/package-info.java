/**
 * The store of finished runs: one DuckDB file for a sweep, to which runs are added as they end and
 * which holds each of them once, by its content.
 *
 * <p>Everything that a table of results needs is in the file; {@code points}, {@code runs}, {@code
 * weekly}, {@code strata} and {@code failures} are there to be asked with SQL.
 */
package org.linkwork.store;
