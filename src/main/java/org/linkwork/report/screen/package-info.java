/** What a command says on a terminal when it is done, in words or in JSON. */
package org.linkwork.report.screen;
