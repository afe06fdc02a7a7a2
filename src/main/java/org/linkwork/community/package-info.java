/**
 * The community: groups that live on short grants, what happens at their sessions, who fits where,
 * and who goes along.
 */
package org.linkwork.community;
