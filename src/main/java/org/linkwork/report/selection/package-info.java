/** The choice of the best of several scenarios, in tables, pictures and sentences. */
package org.linkwork.report.selection;
