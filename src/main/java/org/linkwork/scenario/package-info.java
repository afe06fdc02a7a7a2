/**
 * One world to simulate: what a scenario file says, checked against the parameters and complete.
 */
package org.linkwork.scenario;
