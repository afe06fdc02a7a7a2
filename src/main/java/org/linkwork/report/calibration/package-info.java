/** What a report shows of a calibration. */
package org.linkwork.report.calibration;
