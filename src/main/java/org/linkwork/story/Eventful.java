package org.linkwork.story;

/**
 * A person worth following.
 *
 * @param person id, from 0
 * @param why why, in a few words
 */
public record Eventful(int person, String why) {}
