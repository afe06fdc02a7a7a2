/** A town as it is seen: one run as a picture week by week, and stories of its people. */
package org.linkwork.teach.town;
