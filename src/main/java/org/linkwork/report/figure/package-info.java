/** Pictures for print and screen, each drawn from numbers that lie in a table beside it. */
package org.linkwork.report.figure;
