/** What each intervention is meant to do, what else it does, and what it costs. */
package org.linkwork.intervention;
