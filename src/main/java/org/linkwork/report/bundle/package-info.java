/** Tables, pictures and words about bundles of interventions. */
package org.linkwork.report.bundle;
