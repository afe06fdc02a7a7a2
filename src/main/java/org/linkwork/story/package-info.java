/**
 * One person's story: what happened to them week by week, in one world or in two, in words.
 *
 * <p>{@link org.linkwork.story.Lives} runs the worlds and follows the person, {@link
 * org.linkwork.story.Episodes} tells a life in words, {@link org.linkwork.story.Parting} finds
 * where two lives part, and {@link org.linkwork.story.EventfulLives} finds people worth following.
 */
package org.linkwork.story;
