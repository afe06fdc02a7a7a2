/** A network that describes itself: a scenario's place from public figures of its practices. */
package org.linkwork.decision.place;
