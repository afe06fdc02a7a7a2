/** A sweep's store written out: tables of its points and runs, and what explains them. */
package org.linkwork.report.stored;
