/** Whether what is said to bind does bind, and nothing is said to that does not. */
package org.linkwork.bottleneck;
