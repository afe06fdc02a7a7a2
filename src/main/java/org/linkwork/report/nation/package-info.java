/** What the networks of a nation come to, in tables, pictures and sentences. */
package org.linkwork.report.nation;
