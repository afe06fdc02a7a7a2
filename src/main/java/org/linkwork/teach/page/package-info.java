/**
 * The page of a lesson: served to browsers from this computer, or written as one file. Jetty and
 * Javalin are used here alone.
 */
package org.linkwork.teach.page;
