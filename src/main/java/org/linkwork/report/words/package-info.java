/** Numbers and findings as people read them, as sure as the numbers behind them. */
package org.linkwork.report.words;
