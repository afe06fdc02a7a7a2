/** One neighbourhood put together: patients, practices, link workers, groups and their rules. */
package org.linkwork.world;
