/** What an answer depends on, in tables, pictures and sentences. */
package org.linkwork.report.sensitivity;
