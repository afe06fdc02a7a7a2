/** Pages of studies carried out inside the model, and of what it says of published targets. */
package org.linkwork.report.study;
