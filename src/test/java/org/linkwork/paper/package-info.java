/** The model against the paper: its themes, its Table 2, and what each sub-theme moves. */
package org.linkwork.paper;
