/** Classes that break the rules of the architecture on purpose, so that no rule can be empty. */
package org.linkwork.architecture.offender;
