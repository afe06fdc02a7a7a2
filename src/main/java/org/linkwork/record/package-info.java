/**
 * What leaves the model: events, and the recorders that listen to them.
 *
 * <p>A recorder can only listen, so that nothing recorded can change a run.
 */
package org.linkwork.record;
