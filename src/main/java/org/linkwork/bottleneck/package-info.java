/**
 * Which barrier binds: where a scenario loses people, and what a little less of each barrier, or a
 * little more of each capacity, would give the same people.
 */
package org.linkwork.bottleneck;
