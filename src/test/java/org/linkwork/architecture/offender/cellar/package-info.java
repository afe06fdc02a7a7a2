/** The lower of two packages, which must not know the upper. */
package org.linkwork.architecture.offender.cellar;
