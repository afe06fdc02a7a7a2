/** The upper of two packages. */
package org.linkwork.architecture.offender.attic;
