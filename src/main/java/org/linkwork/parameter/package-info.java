/** What is believed about the world, with unit, range and source, and the values in force. */
package org.linkwork.parameter;
