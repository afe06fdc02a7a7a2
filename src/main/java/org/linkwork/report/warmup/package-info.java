/** How long a warm-up is needed, in tables, pictures and sentences. */
package org.linkwork.report.warmup;
