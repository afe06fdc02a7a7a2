/** Tables and pictures of a finished sweep. */
package org.linkwork.report.sweep;
